package org.whalecurve.domain.incentives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * What is paid for how much of a target is achieved: nothing below the first point, straight lines
 * between the points, and beyond the last one either no more or on along the last line.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>at a point, what the point says is paid, exactly;
 *   <li>who achieves more is never paid less.
 * </ol>
 *
 * @param points from the threshold up, in ascending order of achievement
 * @param goesOn whether the last line goes on beyond the last point; otherwise that is the maximum
 */
public record PayoutCurve(List<Point> points, boolean goesOn) {

    /**
     * A point of a curve.
     *
     * @param achievement in per cent of what was to be reached
     * @param payout in per cent of what is paid at target
     */
    public record Point(Fraction achievement, Fraction payout) {

        /** A point of whole per cents. */
        public static Point of(long achievement, long payout) {
            return new Point(Fraction.of(achievement), Fraction.of(payout));
        }
    }

    /**
     * @throws IllegalArgumentException if the points make no curve, with what {@link #flawOf} says
     */
    public PayoutCurve {
        points = List.copyOf(points);
        flawOf(points, goesOn)
                .ifPresent(flaw -> {
                    throw new IllegalArgumentException(flaw);
                });
    }

    /** A curve whose last point is the maximum. */
    public static PayoutCurve upTo(Point... points) {
        return new PayoutCurve(List.of(points), false);
    }

    /** What keeps points from making a curve, in a sentence; empty if nothing does. */
    public static Optional<String> flawOf(List<Point> points, boolean goesOn) {
        if (points.isEmpty()) {
            return Optional.of("A curve needs at least one point.");
        }
        if (goesOn && points.size() < 2) {
            return Optional.of("One point makes no line that could go on beyond it: add another.");
        }
        if (points.getFirst().achievement().signum() < 0
                || points.getFirst().payout().signum() < 0) {
            return Optional.of(
                    "Nobody pays back: neither achievement nor payout begin below zero.");
        }
        for (int i = 1; i < points.size(); i++) {
            Point one = points.get(i - 1);
            Point next = points.get(i);
            if (next.achievement().compareTo(one.achievement()) <= 0) {
                return Optional.of("Write the points in ascending order of achievement.");
            }
            if (next.payout().compareTo(one.payout()) < 0) {
                return Optional.of("Who achieves more must not be paid less.");
            }
        }
        return Optional.empty();
    }

    /**
     * What is paid.
     *
     * @param achievement in per cent of what was to be reached
     * @return in per cent of what is paid at target
     */
    public Fraction payout(Fraction achievement) {
        if (achievement.compareTo(threshold().achievement()) < 0) {
            return Fraction.ZERO;
        }
        for (int i = 1; i < points.size(); i++) {
            if (achievement.compareTo(points.get(i).achievement()) <= 0) {
                return onLine(i, achievement);
            }
        }
        return goesOn ? onLine(points.size() - 1, achievement) : points.getLast().payout();
    }

    /** Where payouts begin. */
    public Point threshold() {
        return points.getFirst();
    }

    /** The last point; the maximum unless the curve goes on. */
    public Point last() {
        return points.getLast();
    }

    /** The slopes of the lines between the points, in points of payout for a point achieved. */
    List<Fraction> slopes() {
        List<Fraction> slopes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            slopes.add(slope(i));
        }
        return slopes;
    }

    private Fraction onLine(int end, Fraction achievement) {
        Point from = points.get(end - 1);
        return from.payout().plus(slope(end).times(achievement.minus(from.achievement())));
    }

    private Fraction slope(int end) {
        Point from = points.get(end - 1);
        Point to = points.get(end);
        return to.payout()
                .minus(from.payout())
                .dividedBy(to.achievement().minus(from.achievement()));
    }
}
