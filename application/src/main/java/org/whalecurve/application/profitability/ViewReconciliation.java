package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** How what went into a run ties with what came out. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewReconciliation {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company
     */
    Reconciliation viewReconciliation(Actor actor, String runId);
}
