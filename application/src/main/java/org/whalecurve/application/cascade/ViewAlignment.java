package org.whalecurve.application.cascade;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.scorecards.CardQuestion;

/**
 * The objectives of a card against the cards beneath: who contributes to what, and who does not.
 */
@Requires(Right.SEE_SCORECARDS)
public interface ViewAlignment {

    /**
     * Cards outside the area of the actor are counted, and count in no score.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no card of that id that
     *     concerns the actor; CONFLICT if no month is closed yet
     */
    AlignmentReport viewAlignment(Actor actor, CardQuestion question);
}
