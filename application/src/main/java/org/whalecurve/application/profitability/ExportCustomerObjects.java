package org.whalecurve.application.profitability;

import java.util.function.Consumer;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** All that one customer's products, markets or channels earn, by rank. */
@Requires(Right.SEE_RESULTS)
public interface ExportCustomerObjects {

    /**
     * @param customerKey the customer's key, or {@link ViewStatement#UNASSIGNED}
     * @param object products, markets or channels
     * @param receiver takes what no single one causes first, if there is anything
     * @throws org.whalecurve.application.Refusal as {@link RankCustomerObjects}, before the first
     *     statement
     */
    void exportCustomerObjects(
            Actor actor,
            String runId,
            String customerKey,
            CostObject object,
            Consumer<ObjectView> receiver);
}
