package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;

/**
 * Cumulative profit over customers ranked from the most to the least profitable (Kaplan and
 * Narayanan, 2001).
 *
 * @param customers how many customers were ranked
 * @param profitable how many of them earned more than nothing
 * @param unprofitable how many of them cost more than they earned
 * @param totalMinor profit of all customers in minor units: where the curve ends
 * @param peakMinor the highest cumulative profit in minor units: the sum of all positive profits
 * @param points the curve, beginning at (0, 0) and ending at the last customer, the peak among them
 */
public record WhaleCurve(
        int customers,
        int profitable,
        int unprofitable,
        long totalMinor,
        long peakMinor,
        List<Point> points) {

    /**
     * A point of the curve.
     *
     * @param rank how many customers stand at or before it
     * @param cumulativeMinor the sum of their profits in minor units
     */
    public record Point(int rank, long cumulativeMinor) {}

    /**
     * Draws the curve.
     *
     * @param profits profits in minor units, in descending order
     * @param mostPoints how many points are wanted at the most, at least 3
     * @throws IllegalArgumentException if the profits are not in descending order
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static WhaleCurve of(long[] profits, int mostPoints) {
        int n = profits.length;
        int steps = Math.max(1, Math.min(n, mostPoints - 2));
        int profitable = 0;
        int unprofitable = 0;
        long cumulative = 0;
        long peak = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && profits[i] > profits[i - 1]) {
                throw new IllegalArgumentException(
                        "profits are not in descending order at rank " + (i + 1));
            }
            if (profits[i] > 0) {
                profitable++;
                peak = addExact(peak, profits[i]);
            } else if (profits[i] < 0) {
                unprofitable++;
            }
        }
        List<Point> points = new ArrayList<>(steps + 2);
        points.add(new Point(0, 0));
        int step = 1;
        for (int i = 0; i < n; i++) {
            cumulative = addExact(cumulative, profits[i]);
            int rank = i + 1;
            boolean due = (long) rank * steps >= (long) step * n;
            if (due || rank == profitable) {
                points.add(new Point(rank, cumulative));
            }
            if (due) {
                step++;
            }
        }
        return new WhaleCurve(n, profitable, unprofitable, cumulative, peak, List.copyOf(points));
    }

    /** What the unprofitable customers destroy, in minor units: peak less total. */
    public long erosionMinor() {
        return peakMinor - totalMinor;
    }

    /**
     * Whether percentages of the total mean something: only where there is a profit to take them
     * of.
     */
    public boolean hasPercentages() {
        return totalMinor > 0;
    }
}
