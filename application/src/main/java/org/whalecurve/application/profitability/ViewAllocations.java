package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Which pool handed how much of its cost to which. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewAllocations {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company
     */
    AllocationReport viewAllocations(Actor actor, String runId);
}
