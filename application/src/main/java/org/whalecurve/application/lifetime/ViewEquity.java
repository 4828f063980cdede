package org.whalecurve.application.lifetime;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What groups of customers are worth. */
@Requires(Right.SEE_RESULTS)
public interface ViewEquity {

    /**
     * Of the customers that the actor may see.
     *
     * @param runId a run, or {@value RankValuedCustomers#LATEST}
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run, or it is not
     *     computed
     */
    EquityReport viewEquity(Actor actor, String runId, EquityGrouping by);
}
