package org.whalecurve.application.profitability;

import java.util.function.Consumer;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Every statement within the actor's scope, by rank, in constant memory. */
@Requires(Right.SEE_RESULTS)
public interface ExportStatements {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}, before the
     *     first statement
     */
    void exportStatements(Actor actor, String runId, Consumer<StatementView> receiver);
}
