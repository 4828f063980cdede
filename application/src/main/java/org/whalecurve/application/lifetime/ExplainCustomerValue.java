package org.whalecurve.application.lifetime;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Why a customer is worth what it is said to be. */
@Requires(Right.SEE_RESULTS)
public interface ExplainCustomerValue {

    /**
     * The figures from which its value follows.
     *
     * @param runId a run, or {@value RankValuedCustomers#LATEST}
     * @param key the customer's key
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run or customer, the
     *     actor may not see the customer, or it had not bought by the cut
     */
    CustomerValueExplanation explainCustomerValue(Actor actor, String runId, String key);
}
