package org.whalecurve.domain.quadrant;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.growth.CustomerEarnings;

/**
 * Customers parted by cost to serve and net margin, each in parts of net revenue (after Kaplan and
 * Narayanan, Measuring and Managing Customer Profitability, 2001): at the medians, so that half of
 * the customers lie on either side. Amounts are exact; the ratios say where a customer stands.
 *
 * @param servingMedian cost to attain, serve and retain ÷ net revenue of the customer in the
 *     middle; empty without customers
 * @param marginMedian profit ÷ net revenue of the customer in the middle; empty without customers
 * @param parts the four parts; a part may have no customer
 * @param withoutRevenue customers whose net revenue is not above zero, which have no ratios
 * @param largest the customers with the highest net revenue, the highest first
 */
public record CustomerQuadrant(
        OptionalDouble servingMedian,
        OptionalDouble marginMedian,
        Map<Corner, Part> parts,
        Part withoutRevenue,
        List<Point> largest) {

    /** The four parts. */
    public enum Corner {
        /** Little to serve, much left: protect them. */
        CHEAP_AND_REWARDING,
        /** Much to serve, much left: serve them well, or be paid for it. */
        COSTLY_AND_REWARDING,
        /** Little to serve, little left: prices and products are what can be changed. */
        CHEAP_AND_POOR,
        /** Much to serve, little left: change how they are served, or the terms. */
        COSTLY_AND_POOR
    }

    /**
     * Customers together.
     *
     * @param customers how many
     * @param netRevenue in minor units, like all that follow
     * @param serving cost to attain, serve and retain
     */
    public record Part(int customers, long netRevenue, long serving, long profit) {

        /** Nobody. */
        public static final Part NONE = new Part(0, 0, 0, 0);

        private Part plus(CustomerEarnings earnings, int row) {
            return new Part(
                    customers + 1,
                    Math.addExact(netRevenue, earnings.netRevenue()[row]),
                    Math.addExact(serving, servingOf(earnings, row)),
                    Math.addExact(profit, earnings.profit()[row]));
        }
    }

    /**
     * A customer.
     *
     * @param customer its number
     * @param serving cost to attain, serve and retain ÷ net revenue
     * @param margin profit ÷ net revenue
     */
    public record Point(
            int customer,
            Corner corner,
            double serving,
            double margin,
            long netRevenue,
            long profit) {}

    /**
     * Parts customers.
     *
     * @param most how many of the largest are wanted
     */
    public static CustomerQuadrant of(CustomerEarnings earnings, int most) {
        int[] rows =
                IntStream.range(0, earnings.size())
                        .filter(row -> earnings.netRevenue()[row] > 0)
                        .toArray();
        Lines lines =
                new Lines(
                        median(rows, row -> servingRatio(earnings, row)),
                        median(rows, row -> marginRatio(earnings, row)));
        Map<Corner, Part> parts = new EnumMap<>(Corner.class);
        for (Corner corner : Corner.values()) {
            parts.put(corner, Part.NONE);
        }
        for (int row : rows) {
            parts.computeIfPresent(
                    lines.cornerOf(earnings, row), (_, part) -> part.plus(earnings, row));
        }
        Part without = Part.NONE;
        for (int row = 0; row < earnings.size(); row++) {
            if (earnings.netRevenue()[row] <= 0) {
                without = without.plus(earnings, row);
            }
        }
        return new CustomerQuadrant(
                rows.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(lines.serving),
                rows.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(lines.margin),
                parts,
                without,
                IntStream.of(rows)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingLong(row -> earnings.netRevenue()[row])
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(most)
                        .map(row -> lines.point(earnings, row))
                        .toList());
    }

    private record Lines(double serving, double margin) {

        Corner cornerOf(CustomerEarnings earnings, int row) {
            boolean costly = servingRatio(earnings, row) > serving;
            boolean rewarding = marginRatio(earnings, row) >= margin;
            if (rewarding) {
                return costly ? Corner.COSTLY_AND_REWARDING : Corner.CHEAP_AND_REWARDING;
            }
            return costly ? Corner.COSTLY_AND_POOR : Corner.CHEAP_AND_POOR;
        }

        Point point(CustomerEarnings earnings, int row) {
            return new Point(
                    earnings.customers()[row],
                    cornerOf(earnings, row),
                    servingRatio(earnings, row),
                    marginRatio(earnings, row),
                    earnings.netRevenue()[row],
                    earnings.profit()[row]);
        }
    }

    /** That of the customer in the middle; of an even number, of the lower of the two. */
    private static double median(int[] rows, IntToDoubleFunction ratio) {
        double[] ratios = IntStream.of(rows).mapToDouble(ratio).sorted().toArray();
        return ratios.length == 0 ? 0 : ratios[(ratios.length - 1) / 2];
    }

    private static double servingRatio(CustomerEarnings earnings, int row) {
        return (double) servingOf(earnings, row) / earnings.netRevenue()[row];
    }

    private static double marginRatio(CustomerEarnings earnings, int row) {
        return (double) earnings.profit()[row] / earnings.netRevenue()[row];
    }

    private static long servingOf(CustomerEarnings earnings, int row) {
        return Math.addExact(
                Math.addExact(earnings.attaining()[row], earnings.serving()[row]),
                earnings.retaining()[row]);
    }
}
