package org.whalecurve.application.profitability;

import java.util.function.Consumer;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** Every statement of one sort of cost object of a run, by rank, in constant memory. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ExportObjects {

    /**
     * Where groups of customers are exported, the lines without a customer come first; classes of
     * order sizes come by size.
     *
     * @param object any sort but the customers
     * @throws org.whalecurve.application.Refusal as {@link RankObjects}, before the first statement
     */
    void exportObjects(Actor actor, String runId, CostObject object, Consumer<ObjectView> receiver);
}
