package org.whalecurve.domain.growth;

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

    Earned of(int row) {
        return new Earned(
                netRevenue[row], attaining[row], serving[row], retaining[row], profit[row]);
    }
}
