package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Capacity used and unused. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewCapacity {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company
     */
    CapacityReport viewCapacity(Actor actor, String runId);
}
