package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The customers that moved a measure. */
@Requires(Right.SEE_SCORECARDS)
public interface ViewMovers {

    /**
     * Their effects add up to the change, with that of customers outside the scope of the actor and
     * what is no customer's.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if the actor sees no such measure;
     *     CONFLICT if it cannot be opened by customers, or one of the two months has no run of
     *     record
     */
    MoversReport viewMovers(Actor actor, MoversQuestion question);
}
