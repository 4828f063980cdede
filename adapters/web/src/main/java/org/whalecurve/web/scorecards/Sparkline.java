package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * The course of a value in a word-sized line, a hundred and twenty wide and twenty-four high, that
 * breaks where there is no data.
 *
 * @param lines the corners of each unbroken stretch
 * @param dots points that have no neighbour
 * @param last the last point; null where it has no data
 */
record Sparkline(List<String> lines, List<Dot> dots, @Nullable Dot last) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;
    private static final int EDGE = 3;

    /** A point of it. */
    record Dot(long x, long y) {

        private String corner() {
            return x + "," + y;
        }
    }

    /** Whether there is a point to be seen. */
    public boolean isSeen() {
        return !lines.isEmpty() || !dots.isEmpty();
    }

    /** The course of values, the last one now; null where there is none. */
    static Sparkline of(List<@Nullable Fraction> values) {
        List<Fraction> known = values.stream().filter(Objects::nonNull).toList();
        Fraction least = known.stream().reduce(Fraction::min).orElse(Fraction.ZERO);
        Fraction most = known.stream().reduce(Fraction::max).orElse(Fraction.ZERO);
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Dot> stretch = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i);
            if (value == null) {
                end(stretch, lines, dots);
            } else {
                stretch.add(new Dot(x(i, values.size()), y(value, least, most)));
            }
        }
        Dot last = stretch.isEmpty() ? null : stretch.getLast();
        end(stretch, lines, dots);
        return new Sparkline(List.copyOf(lines), List.copyOf(dots), last);
    }

    private static void end(List<Dot> stretch, List<String> lines, List<Dot> dots) {
        if (stretch.size() == 1) {
            dots.add(stretch.getFirst());
        } else if (!stretch.isEmpty()) {
            lines.add(String.join(" ", stretch.stream().map(Dot::corner).toList()));
        }
        stretch.clear();
    }

    private static long x(int position, int count) {
        return EDGE + (long) position * (WIDTH - 2 * EDGE) / Math.max(1, count - 1);
    }

    private static long y(Fraction value, Fraction least, Fraction most) {
        if (least.equals(most)) {
            return HEIGHT / 2;
        }
        Fraction share = most.minus(value).dividedBy(most.minus(least));
        return EDGE + share.times(HEIGHT - 2L * EDGE).decimal(0).longValueExact();
    }
}
