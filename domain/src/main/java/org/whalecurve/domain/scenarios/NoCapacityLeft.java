package org.whalecurve.domain.scenarios;

/**
 * The lines without a customer alone take more time than a pool has, so that nothing can be chosen.
 */
public final class NoCapacityLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pool;

    NoCapacityLeft(String pool) {
        super("the lines without a customer take more time than the pool '" + pool + "' has");
        this.pool = pool;
    }

    /** Name of the pool. */
    public String pool() {
        return pool;
    }
}
