package org.whalecurve.domain.costing;

/** A time equation divides by zero for an order or line of a customer. */
public final class UndefinedTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndefinedTime(String activity, int customer, RuntimeException cause) {
        super(
                "The time equation of activity '"
                        + activity
                        + "' divides by zero for customer number "
                        + customer
                        + ": say with if(...) what holds then.",
                cause);
    }
}
