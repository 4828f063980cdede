package org.whalecurve.domain.explanation;

import static java.lang.Math.subtractExact;

import java.time.LocalDate;
import java.util.List;

/**
 * What one order adds to its customer's statement, in minor units. The cost of each activity is
 * divided over the orders by the time they took, by largest remainder.
 *
 * @param order the company's order number
 * @param firstDay the day of its first line
 * @param lines how many lines it has
 * @param netRevenue the sum over all its lines
 * @param productCost known and assumed product cost
 * @param milliminutes time of each activity, by position in the model; below zero where the order
 *     saved more time than it took
 * @param costs its part of the customer's cost of each activity, by position
 */
public record OrderStatement(
        String order,
        LocalDate firstDay,
        int lines,
        long netRevenue,
        long productCost,
        List<Long> milliminutes,
        List<Long> costs) {

    /** The cost of all activities. */
    public long costToServe() {
        return costs.stream().reduce(0L, Math::addExact);
    }

    /** Net revenue less product cost less cost to serve. */
    public long profit() {
        return subtractExact(subtractExact(netRevenue, productCost), costToServe());
    }

    /** Whether the order took part in an activity. */
    public boolean tookPartIn(int activity) {
        return milliminutes.get(activity) != 0 || costs.get(activity) != 0;
    }
}
