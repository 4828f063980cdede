package org.whalecurve.web.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;

/**
 * The overview before any run was published.
 *
 * @param mayDeliver whether the actor may import
 * @param mayOrder whether the actor may order a run
 */
record EmptyView(boolean mayDeliver, boolean mayOrder) {

    static EmptyView of(Actor actor) {
        return new EmptyView(actor.may(Right.DELIVER_FILES), actor.may(Right.ORDER_RUNS));
    }
}
