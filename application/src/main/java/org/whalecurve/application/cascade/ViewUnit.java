package org.whalecurve.application.cascade;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A unit of the organisation with those beneath it and their cards. */
@Requires(Right.SEE_SCORECARDS)
public interface ViewUnit {

    /**
     * Whoever sees scorecards sees how the company is divided; cards outside the area of the actor
     * are counted.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such unit; CONFLICT if no
     *     month is closed yet
     */
    UnitReport viewUnit(Actor actor, UnitQuestion question);
}
