package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** What the company earns level by level, from customers to what it keeps. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewLevels {

    /**
     * @param by what stands between the customers and the company, such as markets
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; CONFLICT if the run is of a time when such
     *     objects had no statements
     */
    LevelReport viewLevels(Actor actor, String runId, CostObject by);
}
