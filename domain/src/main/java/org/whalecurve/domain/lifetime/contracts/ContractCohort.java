package org.whalecurve.domain.lifetime.contracts;

import java.util.Arrays;

/**
 * Customers who signed in the same period, and how many of them were still there after each period
 * that followed. Who leaves is seen to leave; nobody comes back.
 */
public final class ContractCohort {

    private final long[] alive;

    private ContractCohort(long[] alive) {
        this.alive = alive;
    }

    /**
     * Checks the counts and takes them.
     *
     * @param alive how many were there at the start, then after one period, and so on
     * @throws IllegalArgumentException if there is none, one is below zero, or one is above the one
     *     before it
     */
    public static ContractCohort of(long... alive) {
        if (alive.length == 0 || alive[0] < 0) {
            throw new IllegalArgumentException("a cohort begins with how many customers it has");
        }
        for (int i = 1; i < alive.length; i++) {
            if (alive[i] < 0 || alive[i] > alive[i - 1]) {
                throw new IllegalArgumentException(
                        "after period "
                                + i
                                + " there cannot be "
                                + alive[i]
                                + " of "
                                + alive[i - 1]
                                + " customers");
            }
        }
        return new ContractCohort(alive.clone());
    }

    /** How many periods it was watched. */
    public int periods() {
        return alive.length - 1;
    }

    /**
     * How many were there after so many periods.
     *
     * @param period from 0 to {@link #periods}
     */
    public long alive(int period) {
        return alive[period];
    }

    /** How many left in a period, counted from 1. */
    public long lost(int period) {
        return alive[period - 1] - alive[period];
    }

    /** The first periods alone, so that the others can tell how well they were foreseen. */
    public ContractCohort first(int periods) {
        return new ContractCohort(Arrays.copyOf(alive, Math.min(periods, periods()) + 1));
    }
}
