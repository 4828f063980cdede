package org.whalecurve.web.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One or two lines over time, drawn into the document: what was, and beside it what was expected. A
 * table on the page has the same figures.
 *
 * @param id told apart from others on the page
 * @param up figures at their heights
 * @param across days at their places
 * @param solid the points of the first line
 * @param dashed the points of the second; empty if there is none
 * @param shade from where on the ground is shaded; null if nowhere
 */
record LinePlot(
        String id,
        List<Mark> up,
        List<Mark> across,
        String solid,
        String dashed,
        @Nullable Shade shade) {

    private static final double LEFT = 52;
    private static final double RIGHT = 470;
    private static final double TOP = 14;
    private static final double BOTTOM = 208;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int GUIDES = 4;

    /** A figure or a day at the edge. */
    record Mark(String at, String text) {}

    /** A part of the ground. */
    record Shade(String from, String width) {}

    /**
     * Draws lines of equal length, the points at equal distances.
     *
     * @param dashed null if there is one line alone
     * @param top the highest figure that can be; 0 if that follows from the lines
     * @param shadedFrom how many points come before the shaded part; all if nothing is shaded
     * @param days what stands below the first point, the first shaded one and the last
     */
    static LinePlot of(
            String id,
            double[] solid,
            double @Nullable [] dashed,
            double top,
            int shadedFrom,
            String[] days,
            DoubleFunction<String> words) {
        double highest = top;
        for (int i = 0; top == 0 && i < solid.length; i++) {
            highest = Math.max(highest, Math.max(solid[i], dashed == null ? 0 : dashed[i]));
        }
        double step = step(highest);
        double ceiling = Math.max(step, Math.ceil(highest / step) * step);
        List<Mark> up = new ArrayList<>();
        for (int i = 0; i * step <= ceiling * (1 + 1e-9); i++) {
            up.add(new Mark(text(height(i * step, ceiling)), words.apply(i * step)));
        }
        int last = solid.length - 1;
        boolean shaded = shadedFrom <= last;
        double from = place(Math.max(0, shadedFrom - 0.5), last);
        return new LinePlot(
                id,
                up,
                List.of(
                        new Mark(text(LEFT), days[0]),
                        new Mark(text(RIGHT), days[days.length - 1])),
                line(solid, ceiling),
                dashed == null ? "" : line(dashed, ceiling),
                shaded ? new Shade(text(from), text(RIGHT - from)) : null);
    }

    private static String line(double[] values, double ceiling) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            points.append(i == 0 ? "" : " ")
                    .append(text(place(i, values.length - 1)))
                    .append(',')
                    .append(text(height(values[i], ceiling)));
        }
        return points.toString();
    }

    private static double place(double at, int last) {
        return LEFT + (RIGHT - LEFT) * (last == 0 ? 0 : at / last);
    }

    private static double height(double value, double ceiling) {
        return BOTTOM - (BOTTOM - TOP) * value / ceiling;
    }

    /** A round step that gives about so many guides. */
    private static double step(double highest) {
        if (!(highest > 0)) {
            return 1;
        }
        double rough = highest / GUIDES;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : ROUND) {
            if (factor * power >= rough * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
