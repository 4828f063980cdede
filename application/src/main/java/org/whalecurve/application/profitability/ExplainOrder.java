package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What one order adds to its customer's statement, down to its lines. */
@Requires(Right.SEE_RESULTS)
public interface ExplainOrder {

    /**
     * @param order the company's order number
     * @throws org.whalecurve.application.Refusal as for {@link ExplainStatement}; NOT_FOUND also if
     *     the customer has no such order in the run
     */
    ExplainedOrder explainOrder(Actor actor, String runId, String customerKey, String order);
}
