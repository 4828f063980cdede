package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A scorecard with its scores. */
@Requires(Right.SEE_SCORECARDS)
public interface ViewScorecard {

    /**
     * Who sees a card today sees what it showed before.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no card of that id that
     *     concerns the actor, or none that was published by then; CONFLICT if no month was closed
     *     by then
     */
    ScorecardReport viewScorecard(Actor actor, CardQuestion question);
}
