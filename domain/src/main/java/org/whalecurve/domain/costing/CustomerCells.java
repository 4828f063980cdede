package org.whalecurve.domain.costing;

import org.whalecurve.domain.money.LargestRemainder;

/**
 * What the cost objects of one sort take and bear of one customer's activities: by activity, then
 * by row. The costs of an activity add up to what the customer bears of it.
 *
 * @param minutes milliminutes; below zero where an object saves more time than it takes
 * @param costs minor units
 */
public record CustomerCells(long[][] minutes, long[][] costs) {

    /**
     * Divides what a customer bears over the objects of its lines, by largest remainder.
     *
     * @param objects rows folded from all lines and facts of the customer
     * @param taken milliminutes that the customer took, by activity
     * @param borne what the customer bears, by activity, in minor units
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    static CustomerCells of(
            ResolvedModel model, FoldedCustomers objects, long[] taken, long[] borne) {
        if (objects.size() == 1) {
            return new CustomerCells(inOneRow(taken), inOneRow(borne));
        }
        long[][] minutes = new long[borne.length][];
        long[][] costs = new long[borne.length][];
        for (int a = 0; a < borne.length; a++) {
            minutes[a] = CostAssignment.minutesOf(model, a, objects);
            costs[a] = divide(borne[a], minutes[a]);
        }
        return new CustomerCells(minutes, costs);
    }

    /** One receiver gets everything: usual where a customer is in one country. */
    private static long[][] inOneRow(long[] byActivity) {
        long[][] cells = new long[byActivity.length][1];
        for (int a = 0; a < byActivity.length; a++) {
            cells[a][0] = byActivity[a];
        }
        return cells;
    }

    private static long[] divide(long cost, long[] minutes) {
        for (long taken : minutes) {
            if (taken < 0) {
                return LargestRemainder.divideNet(cost, minutes);
            }
        }
        return LargestRemainder.divide(cost, minutes);
    }
}
