package org.whalecurve.domain.costing;

/** A time equation gives less than no time for a customer: the saving terms outweigh the work. */
public final class NegativeTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NegativeTime(String activity, int customer, long milliminutes) {
        super(
                "The time equation of activity '"
                        + activity
                        + "' gives "
                        + Minutes.ofMilliminutes(milliminutes).toPlainString()
                        + " minutes for customer number "
                        + customer
                        + ": no work takes less than no time.");
    }
}
