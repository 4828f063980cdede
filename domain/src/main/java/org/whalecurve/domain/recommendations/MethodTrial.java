package org.whalecurve.domain.recommendations;

import java.util.Arrays;
import java.util.List;

/**
 * How a method that was shown an earlier part of the time foresaw which products customers bought
 * in the rest of it for the first time.
 *
 * @param method which method
 * @param customers how many customers bought something new in the rest of the time
 * @param hitRate of how many of them one of the ten products that fit best was among it, from 0 to
 *     1
 * @param ndcg how near the top those stood: normalised discounted cumulative gain at ten (Järvelin
 *     and Kekäläinen, Cumulated Gain-Based Evaluation of IR Techniques, ACM Transactions on
 *     Information Systems 20, 2002)
 * @param boughtAt of how many customers for whom a product stood on each place it was bought, from
 *     0 to 1; a place further down has no more than one above
 */
public record MethodTrial(
        Method method, int customers, double hitRate, double ndcg, List<Double> boughtAt) {

    /** So many products are looked at. */
    public static final int PLACES = 10;

    public MethodTrial {
        boughtAt = List.copyOf(boughtAt);
    }

    /**
     * Tries a method.
     *
     * @param bought all of the time
     * @param split the last day that the method is shown, in days since 1970-01-01
     * @param most at most so many customers are looked at, evenly among all
     */
    static MethodTrial of(Method method, BoughtProducts bought, int split, int most) {
        BoughtProducts known = bought.until(split);
        Taste taste = method.learn(known);
        double[] scores = new double[bought.products().length];
        int[] hits = new int[PLACES];
        int[] shown = new int[PLACES];
        int buyers = 0;
        int hit = 0;
        double gain = 0;
        int each = Math.max(1, bought.customers().length / most);
        for (int row = 0; row < bought.customers().length; row += each) {
            int before = known.starts()[row + 1] - known.starts()[row];
            if (before == 0) {
                continue;
            }
            int fresh = bought.starts()[row + 1] - bought.starts()[row] - before;
            taste.score(row, scores);
            int[] best = Best.of(scores, known, row, PLACES);
            double own = 0;
            for (int place = 0; place < best.length; place++) {
                shown[place]++;
                if (isNew(bought, row, best[place], split)) {
                    hits[place]++;
                    own += discount(place);
                }
            }
            if (fresh > 0) {
                buyers++;
                hit += own > 0 ? 1 : 0;
                gain += own / ideal(Math.min(fresh, PLACES));
            }
        }
        int divisor = Math.max(1, buyers);
        return new MethodTrial(
                method, buyers, (double) hit / divisor, gain / divisor, falling(hits, shown));
    }

    private static boolean isNew(BoughtProducts bought, int row, int column, int split) {
        int at =
                Arrays.binarySearch(
                        bought.columns(), bought.starts()[row], bought.starts()[row + 1], column);
        return at >= 0 && bought.firstDays()[at] > split;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    private static double ideal(int count) {
        double sum = 0;
        for (int place = 0; place < count; place++) {
            sum += discount(place);
        }
        return sum;
    }

    /** Shares that do not rise: neighbours that would are put together (isotonic regression). */
    private static List<Double> falling(int[] hits, int[] shown) {
        double[] shares = new double[hits.length];
        for (int from = 0; from < hits.length; ) {
            int until = from;
            double best = -1;
            double bought = 0;
            double all = 0;
            for (int place = from; place < hits.length; place++) {
                bought += hits[place];
                all += shown[place];
                double share = all == 0 ? 0 : bought / all;
                if (share >= best) {
                    best = share;
                    until = place + 1;
                }
            }
            Arrays.fill(shares, from, until, best);
            from = until;
        }
        return Arrays.stream(shares).boxed().toList();
    }
}
