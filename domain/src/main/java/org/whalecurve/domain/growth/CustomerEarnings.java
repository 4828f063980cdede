package org.whalecurve.domain.growth;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each customer of a run brought and took, as columns of equal length. The lines that name no
 * customer are not among them.
 *
 * @param customers customer numbers, ascending
 * @param netRevenue in minor units, like all that follow; each means what it does in {@link Earned}
 */
public record CustomerEarnings(
        int[] customers,
        long[] netRevenue,
        long[] attaining,
        long[] serving,
        long[] retaining,
        long[] profit) {

    /** How many customers there are. */
    public int size() {
        return customers.length;
    }

    /** Those of some of the customers, in the same order. */
    public CustomerEarnings where(IntPredicate row) {
        int[] rows = IntStream.range(0, size()).filter(row).toArray();
        return new CustomerEarnings(
                IntStream.of(rows).map(i -> customers[i]).toArray(),
                of(netRevenue, rows),
                of(attaining, rows),
                of(serving, rows),
                of(retaining, rows),
                of(profit, rows));
    }

    private static long[] of(long[] column, int[] rows) {
        return IntStream.of(rows).mapToLong(i -> column[i]).toArray();
    }

    Earned of(int row) {
        return new Earned(
                netRevenue[row], attaining[row], serving[row], retaining[row], profit[row]);
    }
}
