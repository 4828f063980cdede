package org.whalecurve.application.profitability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * What the products, markets and channels of Harbour Supplies earned in March, worked out by hand.
 */
class ObjectResultsTest {

    private static final StatementOrder BEST_FIRST =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private static final List<CostObject> OTHERS =
            List.of(
                    CostObject.PRODUCT,
                    CostObject.MARKET,
                    CostObject.CHANNEL,
                    CostObject.ORDER_SIZE);

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /**
     * What each customer bears is divided by 250 milliminutes for each unit picked and 2,000 for
     * each order, by 3,000 for each line taken back and 10,000 for each order, and for taking
     * orders by 1,500 for each line and 6,000 for each order, from abroad 10,000: 6 + 1.5 × lines
     * is linear, so that each line bears its own.
     *
     * <pre>
     *           pick and pack: orders   lamps   ropes   flags    take back: orders  lamps  ropes  flags
     * C100      37.71           12.07    7.54   18.10            21.34       13.34   4.00   4.00
     * C200      83.71            6.03                   77.68
     * C300      40.72            6.03   30.16    4.53
     * C400      21.12           18.10            0.76    2.26    17.33       13.33                 4.00
     * C500      33.18            6.03    4.53           22.62
     * nobody     8.30            6.04    1.51    0.75
     *          224.74           54.30   43.74   24.14  102.56    38.67       26.67   4.00   4.00   4.00
     * </pre>
     */
    @Test
    void productsBearWhatTheirLinesTakeAndWholeOrdersTheRest() {
        RankedObjects products = rank(CostObject.PRODUCT);

        assertThat(products.statements())
                .extracting(ObjectView::name, ObjectResultsTest::figures)
                .containsExactly(
                        tuple(
                                "Storm lamp",
                                List.of(652_50L, 413_25L, 8_00L, 43_74L, 4_00L, 183_51L)),
                        tuple(
                                "Mooring rope",
                                List.of(230_00L, 128_51L, 10_00L, 24_14L, 4_00L, 63_35L)),
                        tuple("Postage", List.of(29_95L, 0L, 0L, 0L, 0L, 29_95L)),
                        tuple("Small order fee", List.of(15_00L, 0L, 0L, 0L, 0L, 15_00L)),
                        tuple(
                                "Discount granted afterwards",
                                List.of(-2_50L, 0L, 0L, 0L, 0L, -2_50L)),
                        tuple(
                                "Signal flag",
                                List.of(116_55L, 69_93L, 10_00L, 102_56L, 4_00L, -69_94L)));
        assertThat(figures(requireNonNull(products.none())))
                .containsExactly(0L, 0L, 82_66L, 54_30L, 26_67L, -163_63L);
        assertThat(products.curve().unprofitable()).isEqualTo(2);
    }

    private static List<Long> figures(ObjectView view) {
        CustomerStatement figures = view.figures().statement();
        List<Long> all = new ArrayList<>();
        all.add(figures.netRevenue());
        all.add(figures.productCost());
        all.addAll(figures.activityCosts());
        all.add(figures.profit());
        return all;
    }

    @Test
    void aPartFollowsTheOther() {
        RankedObjects first =
                office.objectResults.rankObjects(
                        CONTROLLER,
                        office.publishedRun(),
                        new ObjectQuestion(CostObject.PRODUCT, BEST_FIRST, null, 4));
        RankedObjects second =
                office.objectResults.rankObjects(
                        CONTROLLER,
                        office.publishedRun(),
                        new ObjectQuestion(CostObject.PRODUCT, BEST_FIRST, first.next(), 4));

        assertThat(first.statements()).hasSize(4);
        assertThat(second.statements()).extracting(ObjectView::key).containsExactly("DISC", "FLAG");
        assertThat(second.next()).isNull();
    }

    @Test
    void whatNobodyBoughtHasNoStatement() {
        for (CostObject object : OTHERS) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            office.objectResults.viewObject(
                                    CONTROLLER, office.publishedRun(), object, "Atlantis"))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void whoSeesSomeCustomersSeesNoProducts() {
        Actor ofUnit = new Actor("anna", Set.of(Role.EXECUTIVE), Set.of("harbour"));

        assertThat(ofUnit.scope()).isNotInstanceOf(CustomerScope.WholeCompany.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.objectResults.rankObjects(
                                ofUnit,
                                office.publishedRun(),
                                new ObjectQuestion(CostObject.PRODUCT, BEST_FIRST, null, 50)))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
    }

    @Test
    void theOnlyCustomerOfAMarketBearsWhatTheMarketBears() {
        RankedObjects markets = rank(CostObject.MARKET);
        CustomerStatement france =
                office.objectResults
                        .viewObject(CONTROLLER, office.publishedRun(), CostObject.MARKET, "France")
                        .figures()
                        .statement();

        assertThat(markets.statements())
                .extracting(ObjectView::key)
                .containsExactly("France", "Germany", "United Kingdom");
        assertThat(france.profit()).isEqualTo(139_35);
        assertThat(markets.none()).isNull();
    }

    /**
     * C200 and C300 order by wholesale alone, C500 on the web alone. What C100 and C400 bear is
     * divided by the time that their orders took.
     *
     * <pre>
     *                            revenue  product cost  take orders    pick and pack    take back
     * C100 web   1001, R1001      134.45         72.90  9.0 min 12.00   5.50 min 16.59      21.34
     *      shop  1006             150.00         87.50  7.5 min 10.00   7.00 min 21.12
     * C400 web   1004, 1005, R1005  1.20          0.72 15.0 min 20.00   4.75 min 14.33      17.33
     *      shop  1007               5.50          4.38  7.5 min 10.00   2.25 min  6.79
     * C500 web   1008             102.00         59.70          17.33            33.18
     * C200 1002, C300 1003        615.35        367.61          29.33           124.43
     * </pre>
     */
    @Test
    void aChannelBearsItsOrdersOfEveryCustomer() {
        RankedObjects channels = rank(CostObject.CHANNEL);

        assertThat(channels.statements())
                .extracting(ObjectView::name, ObjectResultsTest::figures)
                .containsExactly(
                        tuple("wholesale", List.of(615_35L, 367_61L, 29_33L, 124_43L, 0L, 93_98L)),
                        tuple("shop", List.of(155_50L, 91_88L, 20_00L, 27_91L, 0L, 15_71L)),
                        tuple("web", List.of(237_65L, 133_32L, 49_33L, 64_10L, 38_67L, -47_77L)));
        assertThat(figures(requireNonNull(channels.none())))
                .as("the lines of order 1009 name no channel")
                .containsExactly(33_00L, 18_88L, 12_00L, 8_30L, 0L, -6_18L);
    }

    /**
     * Under 100 are worth 1002 of C200, 1004, 1005 and 1007 of C400, and 1009 of nobody; 1001 and
     * 1006 of C100 and 1008 of C500 lie between, 1003 of C300 above. R1001 and R1005 sold nothing.
     */
    @Test
    void anOrderBelongsToTheClassOfItsSizeWithAllItBringsAndTakes() {
        RankedObjects sizes = rank(CostObject.ORDER_SIZE);

        assertThat(sizes.statements())
                .extracting(ObjectView::name, view -> view.figures().statement().profit())
                .as("by size, not by rank")
                .containsExactly(
                        tuple("under 100", -45_37L - 66_85 + 18_29 - 6_18),
                        tuple("100 to 200", 43_00L + 33_84 - 8_21),
                        tuple("200 and more", 139_35L),
                        tuple("without sales", -33_84L - 18_29));
        assertThat(figures(sizes.statements().getLast()))
                .as("28.50 and 2.40 given back, goods worth 16.00 and 1.44 returned")
                .containsExactly(-30_90L, -17_44L, 0L, 0L, 38_67L, -52_13L);
        assertThat(sizes.none()).isNull();
        assertThat(
                        office.objectResults
                                .viewObject(
                                        CONTROLLER,
                                        office.publishedRun(),
                                        CostObject.ORDER_SIZE,
                                        "200 and more")
                                .figures()
                                .statement()
                                .profit())
                .isEqualTo(139_35);
    }

    @Test
    void aModelWithoutClassesOfOrdersSaysSo() {
        String run = office.runMarchWithLevels();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.objectResults.rankObjects(
                                CONTROLLER,
                                run,
                                new ObjectQuestion(CostObject.ORDER_SIZE, BEST_FIRST, null, 50)))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT)
                .withMessageContaining("order-size-classes: [100, 500]");
    }

    @Test
    void everySortOfObjectEarnsWhatAllCustomersDo() {
        RunSummary summary =
                office.companyResults
                        .viewReconciliation(CONTROLLER, office.publishedRun())
                        .summary();
        long earned = summary.assigned().profit() + summary.unassigned().profit();

        for (CostObject object : OTHERS) {
            assertThat(profits(object).stream().mapToLong(Long::longValue).sum())
                    .as("%s", object)
                    .isEqualTo(earned);
        }
    }

    private List<Long> profits(CostObject object) {
        List<Long> profits = new ArrayList<>();
        office.objectResults.exportObjects(
                CONTROLLER,
                office.publishedRun(),
                object,
                view -> profits.add(view.figures().statement().profit()));
        return profits;
    }

    private RankedObjects rank(CostObject object) {
        return office.objectResults.rankObjects(
                CONTROLLER,
                office.publishedRun(),
                new ObjectQuestion(object, BEST_FIRST, null, 50));
    }
}
