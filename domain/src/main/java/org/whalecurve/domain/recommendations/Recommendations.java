package org.whalecurve.domain.recommendations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What to offer customers next: products that fit them by the method that foresaw best, on an
 * earlier part of the time, what customers then bought for the first time. A product is offered
 * only if it earns something after cost to serve and enough customers bought it together with one
 * that the customer has.
 *
 * <p>Invariants, each with a property test: nothing is offered that the customer has bought; every
 * offer has evidence and earns; the same purchases give the same offers.
 *
 * @param split the last day that the methods were shown, in days since 1970-01-01
 * @param days how many days were held out
 * @param trials of all methods, the one that is used first
 * @param offers by customer in the order asked for, what earns most first
 */
public record Recommendations(int split, int days, List<MethodTrial> trials, List<Offer> offers) {

    /** So many customers must have bought both products, at least. */
    public static final int FEWEST_COMMON = 5;

    /** So many products are offered to a customer, at most. */
    public static final int MOST_OFFERS = 3;

    /** Enough customers to compare methods on. */
    private static final int TRIED = 10_000;

    public Recommendations {
        trials = List.copyOf(trials);
        offers = List.copyOf(offers);
    }

    /** The method that is used. */
    public MethodTrial used() {
        return trials.getFirst();
    }

    /**
     * Looks for offers.
     *
     * @param bought up to the cut
     * @param cut the last day that is looked at; the last third of the time is held out
     * @param customers to whom something is to be offered
     * @param alive the likelihood that each of them still is a customer
     */
    public static Recommendations of(
            BoughtProducts bought,
            int cut,
            ProductProfits profits,
            int[] customers,
            double[] alive) {
        int first = Arrays.stream(bought.firstDays()).min().orElse(cut);
        int days = (cut - first) / 3;
        List<MethodTrial> trials =
                Stream.of(Method.values())
                        .map(method -> MethodTrial.of(method, bought, cut - days, TRIED))
                        .sorted(Comparator.comparingDouble(MethodTrial::ndcg).reversed())
                        .toList();
        MethodTrial used = trials.getFirst();
        int[] rows =
                IntStream.of(customers)
                        .map(customer -> Arrays.binarySearch(bought.customers(), customer))
                        .toArray();
        int[][] best = best(used.method().learn(bought), bought, rows);
        Companions companions = Companions.of(bought, rows, best);
        double[] earns = profitsOfPurchases(bought, profits);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Offer> own = new ArrayList<>();
            for (int place = 0; place < best[i].length; place++) {
                int column = best[i][place];
                double probability = alive[i] * used.boughtAt().get(place);
                int common = companions.common(i, place);
                if (common >= FEWEST_COMMON && probability * earns[column] > 0) {
                    own.add(
                            new Offer(
                                    customers[i],
                                    bought.products()[column],
                                    bought.products()[companions.column(i, place)],
                                    common,
                                    probability,
                                    earns[column]));
                }
            }
            own.stream()
                    .sorted(Comparator.comparingDouble(Offer::expectedProfit).reversed())
                    .limit(MOST_OFFERS)
                    .forEach(offers::add);
        }
        return new Recommendations(cut - days, days, trials, offers);
    }

    /** The products that fit each customer best; none for who has bought nothing. */
    private static int[][] best(Taste taste, BoughtProducts bought, int[] rows) {
        double[] scores = new double[bought.products().length];
        int[][] best = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] < 0) {
                best[i] = new int[] {};
            } else {
                taste.score(rows[i], scores);
                best[i] = Best.of(scores, bought, rows[i], MethodTrial.PLACES);
            }
        }
        return best;
    }

    /** What a purchase of each product earns; 0 where that is not known. */
    private static double[] profitsOfPurchases(BoughtProducts bought, ProductProfits profits) {
        double[] earns = new double[bought.products().length];
        for (int column = 0; column < earns.length; column++) {
            int at = Arrays.binarySearch(profits.products(), bought.products()[column]);
            if (at >= 0 && profits.known()[at]) {
                earns[column] = (double) profits.profits()[at] / bought.purchases()[column];
            }
        }
        return earns;
    }
}
