package org.whalecurve.domain.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

class RecommendationsTest {

    private static final int CUT = 900;

    /**
     * Customer 1 buys product 7 on days 3 and 5 (twice on 5), and 9 on day 4; an order without a
     * customer has 7 as well, and what is taken back tells nothing.
     */
    @Test
    void aCustomerAndProductComeOnceWithTheFirstDay() {
        OrderLineColumns lines = OrderLineColumns.ofSize(6);
        int[] customers = {0, 1, 1, 1, 1, 2};
        int[] products = {7, 7, 7, 9, 7, 9};
        int[] days = {1, 5, 5, 4, 3, 6};
        for (int i = 0; i < 6; i++) {
            lines.customer()[i] = customers[i];
            lines.product()[i] = products[i];
            lines.epochDay()[i] = days[i];
            lines.kind()[i] = (byte) (i == 5 ? RowKind.RETURN : RowKind.SALE).ordinal();
        }
        ProductsFold fold = new ProductsFold();
        fold.add(lines);
        BoughtProducts bought = fold.finish();

        assertThat(bought.customers()).containsExactly(1);
        assertThat(bought.products()).containsExactly(7, 9);
        assertThat(bought.columns()).containsExactly(0, 1);
        assertThat(bought.firstDays()).containsExactly(3, 4);
        assertThat(bought.purchases()).containsExactly(3, 1);
        assertThat(bought.until(3).starts()).containsExactly(0, 1);
    }

    /** Of six who bought 0, five bought 1 and one bought 2: who has 0 alone is to be shown 1. */
    @Test
    void aProductFitsWhoBoughtWhatItIsBoughtWith() {
        BoughtProducts bought =
                of(
                        new int[][] {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 2}, {0}},
                        new int[7],
                        3);
        double[] scores = new double[3];

        new ItemToItem(bought).score(6, scores);

        assertThat(scores[1]).isCloseTo(5 / Math.sqrt(7 * 5) * 5 / 15, within(1e-6));
        assertThat(scores[2]).isCloseTo(1 / Math.sqrt(7.0) * 1 / 11, within(1e-6));
        assertThat(Best.of(scores, bought, 6, 10)).containsExactly(1, 2);
    }

    /** Half of the customers buy of the one half of the products, half of the other. */
    @Test
    void whereTastesDifferTheyForeseeBetterThanPopularity() {
        BoughtProducts bought = twoTastes(new SplittableRandom(7));

        MethodTrial popularity = MethodTrial.of(Method.POPULARITY, bought, 600, 10_000);
        MethodTrial pairs = MethodTrial.of(Method.ITEM_TO_ITEM, bought, 600, 10_000);
        MethodTrial factors = MethodTrial.of(Method.FACTORS, bought, 600, 10_000);

        assertThat(pairs.ndcg()).isGreaterThan(1.3 * popularity.ndcg());
        assertThat(factors.ndcg()).isGreaterThan(1.3 * popularity.ndcg());
        assertThat(pairs.hitRate()).isBetween(pairs.ndcg(), 1.0);
        assertThat(pairs.boughtAt()).hasSize(MethodTrial.PLACES);
        for (int place = 1; place < MethodTrial.PLACES; place++) {
            assertThat(pairs.boughtAt().get(place))
                    .isLessThanOrEqualTo(pairs.boughtAt().get(place - 1));
        }
    }

    @Test
    void offersAreNewToTheCustomerHaveEvidenceAndEarn() {
        BoughtProducts bought = twoTastes(new SplittableRandom(8));
        int[] customers = bought.customers();
        double[] alive = new double[customers.length];
        Arrays.fill(alive, 0.5);
        ProductProfits profits = profits(bought);

        Recommendations found = Recommendations.of(bought, CUT, profits, customers, alive);

        assertThat(found.days()).isEqualTo(300);
        assertThat(found.used().ndcg()).isGreaterThanOrEqualTo(found.trials().getLast().ndcg());
        assertThat(found.offers()).isNotEmpty();
        for (Offer offer : found.offers()) {
            int row = Arrays.binarySearch(customers, offer.customer());
            int[] has =
                    Arrays.copyOfRange(
                            bought.columns(), bought.starts()[row], bought.starts()[row + 1]);
            assertThat(has).doesNotContain(offer.product()).contains(offer.because());
            assertThat(offer.common())
                    .isGreaterThanOrEqualTo(Recommendations.FEWEST_COMMON)
                    .isEqualTo(common(bought, offer.product(), offer.because()));
            assertThat(offer.expectedProfit()).isPositive();
            assertThat(offer.probability()).isBetween(0.0, 0.5);
            assertThat(offer.product() % 4).isNotZero();
            assertThat(offer.product() % 5).isNotZero();
        }
        assertThat(Recommendations.of(bought, CUT, profits, customers, alive)).isEqualTo(found);
    }

    @Test
    void withoutEvidenceNothingIsOffered() {
        BoughtProducts bought = of(new int[][] {{0, 1}, {0, 2}, {1}}, new int[3], 3);

        assertThat(
                        Recommendations.of(
                                        bought,
                                        CUT,
                                        profits(bought),
                                        new int[] {1, 2, 3, 99},
                                        new double[] {1, 1, 1, 1})
                                .offers())
                .isEmpty();
        assertThat(
                        Recommendations.of(
                                        of(new int[][] {}, new int[] {}, 0),
                                        CUT,
                                        new ProductProfits(
                                                new int[] {}, new long[] {}, new boolean[] {}),
                                        new int[] {},
                                        new double[] {})
                                .offers())
                .isEmpty();
    }

    private static int common(BoughtProducts bought, int one, int other) {
        int common = 0;
        for (int row = 0; row < bought.customers().length; row++) {
            int[] has =
                    Arrays.copyOfRange(
                            bought.columns(), bought.starts()[row], bought.starts()[row + 1]);
            common +=
                    IntStream.of(has).anyMatch(each -> each == one)
                                    && IntStream.of(has).anyMatch(each -> each == other)
                            ? 1
                            : 0;
        }
        return common;
    }

    /** Every fourth product loses, of every fifth it is not known what it cost. */
    private static ProductProfits profits(BoughtProducts bought) {
        int[] products = bought.products();
        long[] profits = new long[products.length];
        boolean[] known = new boolean[products.length];
        for (int j = 0; j < products.length; j++) {
            profits[j] = products[j] % 4 == 0 ? -5_000 : 5_000 + products[j];
            known[j] = products[j] % 5 != 0;
        }
        return new ProductProfits(products, profits, known);
    }

    /** Four hundred customers, forty products; each buys ten of its twenty over 900 days. */
    private static BoughtProducts twoTastes(SplittableRandom random) {
        int[][] sets = new int[400][];
        for (int i = 0; i < sets.length; i++) {
            int side = i % 2;
            sets[i] =
                    IntStream.generate(() -> 2 * random.nextInt(20) + side)
                            .distinct()
                            .limit(10)
                            .sorted()
                            .toArray();
        }
        int[] days = IntStream.generate(() -> random.nextInt(CUT)).limit(4_000).toArray();
        return of(sets, days, 40);
    }

    private static BoughtProducts of(int[][] sets, int[] days, int products) {
        int[] starts = new int[sets.length + 1];
        for (int i = 0; i < sets.length; i++) {
            starts[i + 1] = starts[i] + sets[i].length;
        }
        int[] columns = Arrays.stream(sets).flatMapToInt(Arrays::stream).toArray();
        int[] purchases = new int[products];
        for (int column : columns) {
            purchases[column]++;
        }
        return new BoughtProducts(
                IntStream.rangeClosed(1, sets.length).toArray(),
                IntStream.range(0, products).toArray(),
                starts,
                columns,
                Arrays.copyOf(days, columns.length),
                purchases);
    }
}
