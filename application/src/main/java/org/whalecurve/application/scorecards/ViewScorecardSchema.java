package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The JSON schema of scorecard documents. */
@Requires(Right.KEEP_SCORECARDS)
public interface ViewScorecardSchema {

    String viewScorecardSchema(Actor actor);
}
