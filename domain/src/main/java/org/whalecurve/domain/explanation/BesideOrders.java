package org.whalecurve.domain.explanation;

import java.util.List;

/**
 * What the facts of a customer that lie in no order add to its statement, such as service contacts:
 * with the orders, all of the time and all of the cost.
 *
 * @param milliminutes time of each activity, by position in the model
 * @param costs its part of the customer's cost of each activity, by position, in minor units
 */
public record BesideOrders(List<Long> milliminutes, List<Long> costs) {

    /** The cost of all activities. */
    public long costToServe() {
        return costs.stream().reduce(0L, Math::addExact);
    }

    /** Whether such facts took part in an activity. */
    public boolean tookPartIn(int activity) {
        return milliminutes.get(activity) != 0 || costs.get(activity) != 0;
    }
}
