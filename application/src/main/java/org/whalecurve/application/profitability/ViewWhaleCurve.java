package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerFilter;

/** The whale curve of the customers within the actor's scope. */
@Requires(Right.SEE_RESULTS)
public interface ViewWhaleCurve {

    /** The most points of a curve that a screen can tell apart. */
    int MOST_POINTS = 400;

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}
     */
    ScopedWhaleCurve viewWhaleCurve(Actor actor, String runId, CustomerFilter filter);
}
