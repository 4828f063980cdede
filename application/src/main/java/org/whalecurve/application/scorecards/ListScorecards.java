package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The scorecards that are published. */
@Requires(Right.SEE_SCORECARDS)
public interface ListScorecards {

    /** Those that concern the actor, sorted by name; the others are counted. */
    ListedScorecards listScorecards(Actor actor);
}
