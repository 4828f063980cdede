package org.whalecurve.web.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.whalecurve.application.profitability.QuadrantReport;
import org.whalecurve.application.profitability.QuadrantReport.Placed;
import org.whalecurve.web.Wording;

/**
 * The largest customers as bubbles: to the right the more they cost to serve, upwards the more they
 * leave, the area by net revenue. Who lies far outside stands at the edge, so that the others are
 * not pressed together.
 *
 * @param middleX where the median of the cost to serve lies
 * @param middleY where that of the margin lies
 * @param zeroY where no margin is left; −1 if that is not in the picture
 * @param bubbles the largest first, so that small ones lie on top
 * @param left the cost to serve at the left edge, in words; the others likewise
 */
record QuadrantPicture(
        int middleX,
        int middleY,
        int zeroY,
        List<Bubble> bubbles,
        String left,
        String right,
        String top,
        String bottom) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 560;

    private static final double LARGEST_RADIUS = 42;
    private static final double SMALLEST_RADIUS = 4;

    /** Part of the customers that the scale leaves at each edge. */
    private static final double OUTSIDE = 0.05;

    private static final double MARGIN = 0.08;
    private static final double HUNDRED = 100;

    /**
     * A customer.
     *
     * @param label who it is and where it stands
     * @param corner the style of its part
     * @param outside whether it lies beyond the edge
     */
    record Bubble(String label, int x, int y, String radius, String corner, boolean outside) {}

    /** How wide the part of the costly customers is. */
    public int restX() {
        return WIDTH - middleX;
    }

    /** How high the part is of those who leave little. */
    public int restY() {
        return HEIGHT - middleY;
    }

    static QuadrantPicture of(QuadrantReport report, Wording wording) {
        double servingMedian = report.quadrant().servingMedian().orElse(0);
        double marginMedian = report.quadrant().marginMedian().orElse(0);
        Scale across = Scale.of(report, placed -> placed.point().serving(), servingMedian);
        Scale up = Scale.of(report, placed -> placed.point().margin(), marginMedian);
        long largest =
                report.largest().isEmpty() ? 1 : report.largest().getFirst().point().netRevenue();
        return new QuadrantPicture(
                across.place(servingMedian, WIDTH),
                HEIGHT - up.place(marginMedian, HEIGHT),
                up.holds(0) ? HEIGHT - up.place(0, HEIGHT) : -1,
                report.largest().stream()
                        .map(placed -> bubble(placed, across, up, largest, wording))
                        .toList(),
                percent(across.from, wording),
                percent(across.to, wording),
                percent(up.to, wording),
                percent(up.from, wording));
    }

    private static Bubble bubble(
            Placed placed, Scale across, Scale up, long largest, Wording wording) {
        var point = placed.point();
        double radius =
                Math.max(
                        SMALLEST_RADIUS,
                        LARGEST_RADIUS * Math.sqrt((double) point.netRevenue() / largest));
        return new Bubble(
                "%s: %s to serve, %s left"
                        .formatted(
                                placed.customer().name(),
                                percent(point.serving(), wording),
                                percent(point.margin(), wording)),
                across.place(point.serving(), WIDTH),
                HEIGHT - up.place(point.margin(), HEIGHT),
                "%.1f".formatted(radius),
                QuadrantWords.idOf(point.corner()),
                !across.holds(point.serving()) || !up.holds(point.margin()));
    }

    static String percent(double ratio, Wording wording) {
        return wording.percent(BigDecimal.valueOf(ratio));
    }

    /** What an axis reaches from and to. */
    private record Scale(double from, double to) {

        static Scale of(QuadrantReport report, ToDoubleFunction<Placed> ratio, double median) {
            List<Double> ratios =
                    new ArrayList<>(report.largest().stream().map(ratio::applyAsDouble).toList());
            ratios.add(median);
            Collections.sort(ratios);
            int skipped = (int) (ratios.size() * OUTSIDE);
            double from = Math.min(median, ratios.get(skipped));
            double to = Math.max(median, ratios.get(ratios.size() - 1 - skipped));
            double room = Math.max((to - from) * MARGIN, 1 / HUNDRED);
            return new Scale(from - room, to + room);
        }

        boolean holds(double ratio) {
            return ratio >= from && ratio <= to;
        }

        int place(double ratio, int length) {
            return (int) Math.round(Math.clamp((ratio - from) / (to - from), 0, 1) * length);
        }
    }
}
