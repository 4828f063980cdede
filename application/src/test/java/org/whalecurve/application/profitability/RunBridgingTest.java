package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.application.tables.Table;
import org.whalecurve.application.tables.Table.Cell;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.CustomerBridge;
import org.whalecurve.domain.variances.MarginVariance.ProductVariance;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge.Cause;
import org.whalecurve.domain.variances.ProfitBridge.Step;

/** From March to April at Harbour Supplies, who sold five lamps in April, worked out by hand. */
class RunBridgingTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String april = office.runApril();

    /**
     * <pre>
     * lamps    57 for 652.50, cost 413.25; 5 for 62.50, cost 36.25
     *          price 5 × (12.50 − 652.50/57) = 5.263…, volume −52 × 239.25/57 = −218.263…
     * ropes    101.49, flags 46.62, both ceased; freight 29.95, fee 15.00, discount −2.50
     * minutes  taking orders 83 to 7.5 at 110.66/83, picking 74.5 to 3.25 at 224.74/74.5, taking back none
     * unused   desk 50.67 to 190.00, warehouse −43.74 to 171.20
     * </pre>
     */
    @Test
    void theStepsAreThoseWorkedOutByHand() {
        RunBridge bridge = bridge(Convention.PRICE_VOLUME_MIX);

        assertThat(bridge.bridge().steps())
                .containsExactly(
                        new Step(Cause.PRICE, null, 5_26),
                        new Step(Cause.VOLUME, null, -218_26),
                        new Step(Cause.CEASED_PRODUCTS, null, -148_11),
                        new Step(Cause.OTHER_REVENUE, null, -42_45),
                        new Step(Cause.ACTIVITY_TIME, "Take orders", 100_66),
                        new Step(Cause.ACTIVITY_TIME, "Pick and pack", 214_94),
                        new Step(Cause.ACTIVITY_TIME, "Take goods back", 38_67),
                        new Step(Cause.UNUSED_CAPACITY, null, -354_27));
        assertThat(bridge.from().period()).isEqualTo("2011-03");
        assertThat(bridge.to().run()).isEqualTo(april);
    }

    @Test
    void theProductsStandByTheSizeOfTheirChange() {
        RunBridge bridge = bridge(Convention.OLD_VOLUME);

        assertThat(bridge.products().items())
                .extracting(
                        each -> Objects.requireNonNull(each.product()).name(),
                        each -> each.variance().change().change(),
                        each -> each.variance().comparable())
                .containsExactly(
                        tuple("Storm lamp", -213_00L, true),
                        tuple("Mooring rope", -101_49L, false),
                        tuple("Signal flag", -46_62L, false));
        ProductVariance lamps = bridge.products().items().getFirst().variance();
        assertThat(lamps.price() + lamps.volume() + lamps.joint()).isEqualTo(-213_00);
        assertThat(lamps.price()).isEqualTo(60_00);
        assertThat(bridge.allProducts()).isEqualTo(3);
    }

    @Test
    void asATableTheStepsLeadFromTheOneRunToTheOtherTwice() {
        Table table = ResultTables.of(bridge(Convention.PRICE_VOLUME_MIX));

        assertThat(table.rows().getFirst().subList(0, 3))
                .containsExactly(
                        Cell.of("causes"),
                        Cell.of("from"),
                        Cell.of(bridge(Convention.PRICE_VOLUME_MIX).from().run()));
        assertThat(sumOfSteps(table, "causes"))
                .isEqualByComparingTo(sumOfSteps(table, "customers"))
                .isEqualByComparingTo("-403.56");
    }

    private static BigDecimal sumOfSteps(Table table, String toldBy) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(Cell.of(toldBy)))
                .filter(row -> !Set.of(Cell.of("from"), Cell.of("to")).contains(row.get(1)))
                .map(row -> ((Cell.Figure) row.get(4)).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * C200 to C500 earned −45.37 + 139.35 − 66.85 − 8.21 in March; the Anchor Inn 43.00, and in
     * April 62.50 − 36.25 − 10.00 − 9.80.
     */
    @Test
    void whoBoughtInMarchOnlyIsLost() {
        CustomerBridge customers = bridge(Convention.PRICE_VOLUME_MIX).customers();

        assertThat(customers)
                .isEqualTo(
                        new CustomerBridge(
                                -26_19,
                                List.of(
                                        new CustomerBridge.Step(
                                                CustomerBridge.Cause.LOST_CUSTOMERS, 4, -18_92),
                                        new CustomerBridge.Step(
                                                CustomerBridge.Cause.STAYED_AND_EARN_LESS,
                                                1,
                                                -36_55),
                                        new CustomerBridge.Step(
                                                CustomerBridge.Cause.UNASSIGNED, 0, 6_18),
                                        new CustomerBridge.Step(
                                                CustomerBridge.Cause.UNUSED_CAPACITY, 0, -354_27)),
                                -429_75));
    }

    /**
     * Only lamps were sold in both: 57, then 5; they left 239.25 in March. In a market of 570 lamps
     * that fell to 285, half of that was to be expected.
     */
    @Test
    void theVolumeIsPartedBySizeAndShareOfTheMarket() {
        RunBridge bridge =
                office.bridging.bridgeRuns(
                        CONTROLLER,
                        office.publishedRun(),
                        april,
                        Convention.PRICE_VOLUME_MIX,
                        new MarketSize(570, 285),
                        null,
                        10);

        assertThat(bridge.market())
                .isEqualTo(new MarketVariance(new MarketSize(570, 285), 57, 5, -119_63, -98_63));
    }

    @Test
    void periodsOfDifferentLengthAreRefused() {
        String both = office.run("march-and-april", "2011-03", "2011-04");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.bridging.bridgeRuns(
                                CONTROLLER,
                                office.publishedRun(),
                                both,
                                Convention.PRICE_VOLUME_MIX,
                                null,
                                null,
                                10))
                .matches(refusal -> refusal.code().equals("not-comparable"));
    }

    private RunBridge bridge(Convention convention) {
        return office.bridging.bridgeRuns(
                CONTROLLER, office.publishedRun(), april, convention, null, null, 10);
    }
}
