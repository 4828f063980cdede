package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.costing.CostObject;

/** What the company earns level by level, from customers to what it keeps. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewLevels {

    /** What can stand between the customers and the company. */
    List<CostObject> BRANCHES = List.of(CostObject.MARKET, CostObject.CHANNEL);

    /**
     * @param by one of {@link #BRANCHES}
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; CONFLICT if the run is of a time when such
     *     objects had no statements
     */
    LevelReport viewLevels(Actor actor, String runId, CostObject by);
}
