package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The profit statement of one customer. */
@Requires(Right.SEE_RESULTS)
public interface ViewStatement {

    /**
     * The key that stands for the lines without a customer; only who sees the whole company may ask
     * for it.
     */
    String UNASSIGNED = "-";

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run with results,
     *     the run is not published and the actor may not see runs, the customer is not in scope, or
     *     had no lines in the period
     */
    StatementView viewStatement(Actor actor, String runId, String customerKey);
}
