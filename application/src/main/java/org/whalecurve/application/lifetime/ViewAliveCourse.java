package org.whalecurve.application.lifetime;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** How likely a customer still was one, as time went by. */
@Requires(Right.SEE_RESULTS)
public interface ViewAliveCourse {

    /**
     * From the parameters that the run has kept and the days on which the customer bought.
     *
     * @param runId a run, or {@value RankValuedCustomers#LATEST}
     * @param key the customer's key
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run or customer, the
     *     actor may not see the customer, or it had not bought by the cut; CONFLICT if the facts of
     *     the run are not what was booked any more
     */
    AliveReport viewAliveCourse(Actor actor, String runId, String key);
}
