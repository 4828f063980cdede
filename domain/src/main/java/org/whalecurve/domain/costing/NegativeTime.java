package org.whalecurve.domain.costing;

import java.util.function.IntUnaryOperator;

/** A time equation gives less than no time for a customer: the saving terms outweigh the work. */
public final class NegativeTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NegativeTime(String activity, int customer, long milliminutes) {
        super(
                "The time equation of activity '"
                        + activity
                        + "' gives "
                        + Minutes.ofMilliminutes(milliminutes).toPlainString()
                        + " minutes for customer number "
                        + customer
                        + ": no work takes less than no time.");
    }

    /**
     * Requires that no row takes less than no time.
     *
     * @param minutes milliminutes of an activity by row
     * @param customer the number of the customer in a row
     * @throws NegativeTime naming the first row that does
     */
    public static void requireNone(String activity, long[] minutes, IntUnaryOperator customer) {
        for (int row = 0; row < minutes.length; row++) {
            if (minutes[row] < 0) {
                throw new NegativeTime(activity, customer.applyAsInt(row), minutes[row]);
            }
        }
    }
}
