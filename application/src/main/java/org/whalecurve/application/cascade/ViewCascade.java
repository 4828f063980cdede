package org.whalecurve.application.cascade;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.scorecards.CardQuestion;

/** To what the objectives of a card contribute, and what contributes to them down to persons. */
@Requires(Right.SEE_SCORECARDS)
public interface ViewCascade {

    /**
     * Cards outside the area of the actor are counted, and count in no score.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no card of that id that
     *     concerns the actor; CONFLICT if no month is closed yet
     */
    CascadeReport viewCascade(Actor actor, CardQuestion question);
}
