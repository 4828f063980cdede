package org.whalecurve.application.subscriptions;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Asks for a scorecard no more. */
@Requires(Right.SEE_SCORECARDS)
public interface Unsubscribe {

    /**
     * Ends the actor's subscription to a card, also to one that they do not see any more.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none
     */
    void unsubscribe(Actor actor, String card);
}
