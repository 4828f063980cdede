package org.whalecurve.application.subscriptions;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What one has subscribed to. */
@Requires(Right.SEE_SCORECARDS)
public interface ListSubscriptions {

    /**
     * The actor's own subscriptions. That the actor was seen, and with which roles, is kept with
     * them: it is what decides whether the next e-mail may be sent.
     */
    OwnSubscriptions listSubscriptions(Actor actor);
}
