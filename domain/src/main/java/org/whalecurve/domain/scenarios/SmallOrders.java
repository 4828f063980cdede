package org.whalecurve.domain.scenarios;

/** Counts the orders of a run that are too small. */
@FunctionalInterface
public interface SmallOrders {

    /**
     * How many orders of each row are worth less than a value. An order is worth its sales less
     * what was taken back in the same order, at the prices of the run; one that sells nothing is
     * not counted.
     *
     * @param value in minor units
     * @return how many, by row of the run's {@link CustomerColumns}
     */
    long[] under(long value);
}
