package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

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

    /** The beginning, the peak and the end. */
    private static final int FEWEST_POINTS = 3;

    /**
     * Draws the curve.
     *
     * @param profits profits in minor units, in descending order
     * @param mostPoints how many points are wanted at the most, at least 3
     * @throws IllegalArgumentException if the profits are not in descending order, or fewer than 3
     *     points are wanted
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static WhaleCurve of(long[] profits, int mostPoints) {
        if (mostPoints < FEWEST_POINTS) {
            throw new IllegalArgumentException(
                    "a whale curve cannot be drawn with " + mostPoints + " points");
        }
        requireDescending(profits);
        int n = profits.length;
        int profitable = count(profits, profit -> profit > 0);
        long steps = Math.min(n, mostPoints - 2);
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        long cumulative = 0;
        long peak = 0;
        for (int rank = 1; rank <= n; rank++) {
            cumulative = addExact(cumulative, profits[rank - 1]);
            if (rank == profitable) {
                peak = cumulative;
            }
            boolean completesStep = rank * steps / n > (rank - 1) * steps / n;
            if (completesStep || rank == profitable) {
                points.add(new Point(rank, cumulative));
            }
        }
        return new WhaleCurve(
                n,
                profitable,
                count(profits, profit -> profit < 0),
                cumulative,
                peak,
                List.copyOf(points));
    }

    private static void requireDescending(long[] profits) {
        for (int i = 1; i < profits.length; i++) {
            if (profits[i] > profits[i - 1]) {
                throw new IllegalArgumentException(
                        "profits are not in descending order at rank " + (i + 1));
            }
        }
    }

    private static int count(long[] profits, LongPredicate which) {
        return Math.toIntExact(LongStream.of(profits).filter(which).count());
    }

    /** What the unprofitable customers destroy, in minor units: peak less total. */
    public long erosionMinor() {
        return subtractExact(peakMinor, totalMinor);
    }

    /**
     * Whether percentages of the total mean something: only where there is a profit to take them
     * of.
     */
    public boolean hasPercentages() {
        return totalMinor > 0;
    }
}
