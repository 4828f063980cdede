package org.whalecurve.web;

import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Where amounts stand in the picture of a waterfall. It begins at zero; where the steps would then
 * be too small to see, it is cut, and the results lose as much at their foot.
 *
 * @param low the amount at the left, in minor units
 * @param high the amount at the right
 * @param foot the amount at which results begin
 */
record WaterfallAxis(double low, double high, double foot) {

    private static final int WIDTH = 1000;
    private static final int TOP = 18;
    private static final int MIDDLE = 50;
    private static final int BOTTOM = 82;
    private static final int POINT = 30;

    /** Steps that span less than this part of the results are too small to see. */
    private static final double LEAST_SPAN = 0.25;

    /** How much of a cut axis is left to the results, compared with the steps. */
    private static final double FOOT = 0.5;

    static WaterfallAxis of(long from, long... steps) {
        long[] levels = levels(from, steps);
        double least = (double) LongStream.of(levels).min().orElseThrow();
        double most = (double) LongStream.of(levels).max().orElseThrow();
        double span = most - least;
        double farthest = Math.max(Math.abs(least), Math.abs(most));
        boolean sameSide = least > 0 || most < 0;
        if (sameSide && span > 0 && span < LEAST_SPAN * farthest) {
            return least > 0
                    ? new WaterfallAxis(least - FOOT * span, most, least - FOOT * span)
                    : new WaterfallAxis(least, most + FOOT * span, most + FOOT * span);
        }
        return new WaterfallAxis(Math.min(0, least), Math.max(1, most), 0);
    }

    private static long[] levels(long from, long[] steps) {
        long[] levels = new long[steps.length + 1];
        levels[0] = from;
        for (int i = 0; i < steps.length; i++) {
            levels[i + 1] = levels[i] + steps[i];
        }
        return levels;
    }

    /** Whether it begins elsewhere than at zero. */
    boolean cut() {
        return foot != 0;
    }

    /** Where the mark stands that tells of it: near the foot of the results. */
    long cutAt() {
        return low == foot ? POINT : WIDTH - 2L * POINT;
    }

    /** The result at the top. */
    Waterfall.Bar first(long amount) {
        return new Waterfall.Bar("run", block(amount), -1, at(amount));
    }

    /** The result at the bottom. */
    Waterfall.Bar last(long amount) {
        return new Waterfall.Bar("scenario", block(amount), at(amount), -1);
    }

    /** A step from one amount to another. */
    Waterfall.Bar step(long from, long to) {
        long begin = at(from);
        long end = at(to);
        long point = Math.min(POINT, Math.abs(end - begin));
        long shoulder = to > from ? end - point : end + point;
        return new Waterfall.Bar(
                to > from ? "plus" : "minus",
                corners(begin, TOP, shoulder, TOP, end, MIDDLE, shoulder, BOTTOM, begin, BOTTOM),
                begin,
                end);
    }

    private String block(long amount) {
        long begin = at(foot);
        long end = at(amount);
        return corners(begin, TOP, end, TOP, end, BOTTOM, begin, BOTTOM);
    }

    private long at(long amount) {
        return at((double) amount);
    }

    private long at(double amount) {
        return Math.round((amount - low) / (high - low) * WIDTH);
    }

    private static String corners(long... coordinates) {
        StringBuilder corners = new StringBuilder();
        for (int i = 0; i < coordinates.length; i += 2) {
            corners.append(
                    String.format(Locale.ROOT, "%d,%d ", coordinates[i], coordinates[i + 1]));
        }
        return corners.toString().strip();
    }
}
