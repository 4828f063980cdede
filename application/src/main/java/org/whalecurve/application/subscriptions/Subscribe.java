package org.whalecurve.application.subscriptions;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Asks for a scorecard by e-mail. */
@Requires(Right.SEE_SCORECARDS)
public interface Subscribe {

    /**
     * Begins a subscription of the actor, or changes its occasion.
     *
     * @param address the actor's own, as the sign-in service states it, and none that anybody
     *     typed; empty if it states none
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no card of that id that
     *     concerns the actor; CONFLICT if no mail server is configured or the actor has no address
     */
    Subscription subscribe(Actor actor, String card, Occasion occasion, String address);
}
