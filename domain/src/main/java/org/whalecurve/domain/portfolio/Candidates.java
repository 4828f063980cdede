package org.whalecurve.domain.portfolio;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Customers, or units of products, that compete for capacity, as columns of equal length.
 *
 * @param contributions what each brings before the cost of capacity, in minor units: what is lost
 *     with it, while the capacity stays and is paid for
 * @param fullCostProfits the same less the time that each takes at the capacity cost rates: what a
 *     reading at full cost would decide by
 * @param use milliminutes by pool, then by candidate; none below zero
 */
public record Candidates(long[] contributions, long[] fullCostProfits, long[][] use) {

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException if their lengths differ or somebody takes less than no time
     */
    public Candidates {
        requireLength(fullCostProfits, contributions.length);
        for (long[] ofPool : use) {
            requireLength(ofPool, contributions.length);
            if (Arrays.stream(ofPool).anyMatch(taken -> taken < 0)) {
                throw new IllegalArgumentException("no candidate takes less than no time");
            }
        }
    }

    /** How many there are. */
    public int size() {
        return contributions.length;
    }

    /** Those whose contribution is above zero. */
    BitSet thatBringSomething() {
        BitSet those = new BitSet(contributions.length);
        for (int i = 0; i < contributions.length; i++) {
            those.set(i, contributions[i] > 0);
        }
        return those;
    }

    /** Whoever stands at every n-th place, from the first on. */
    Candidates everyNth(int n) {
        return new Candidates(
                everyNth(n, contributions),
                everyNth(n, fullCostProfits),
                Arrays.stream(use).map(ofPool -> everyNth(n, ofPool)).toArray(long[][]::new));
    }

    private static long[] everyNth(int n, long[] column) {
        long[] sample = new long[Math.ceilDiv(column.length, n)];
        Arrays.setAll(sample, i -> column[n * i]);
        return sample;
    }

    /** How many pools they take capacity of. */
    public int pools() {
        return use.length;
    }

    private static void requireLength(long[] column, int length) {
        if (column.length != length) {
            throw new IllegalArgumentException(
                    "a column of " + column.length + " does not fit one of " + length);
        }
    }
}
