package org.whalecurve.application.defection;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The customers that may be leaving and that one may see, those first with whom most goes. */
@Requires(Right.SEE_RESULTS)
public interface ListLeavingCustomers {

    /**
     * A page of them.
     *
     * @param runId a lifetime run, or {@value
     *     org.whalecurve.application.lifetime.RankValuedCustomers#LATEST}
     * @param after the cursor of the page before; null for the first
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run, it is not
     *     computed, or it was before anybody looked who may be leaving
     */
    LeavingCustomersPage listLeavingCustomers(
            Actor actor, String runId, LeavingOrder order, @Nullable String after, int limit);
}
