package org.whalecurve.application.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.domain.scenarios.Cause;
import org.whalecurve.domain.scenarios.Movers.Mover;
import org.whalecurve.domain.scenarios.ScenarioBridge.Line;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;

/** What Harbour Supplies would have earned in March; the arithmetic stands beside each figure. */
class WhatIfScenarioTest {

    private static final int BELL_ROPE = 2;

    private final HarbourOffice office = HarbourOffice.open();
    private String run = "";

    @BeforeEach
    void marchIsComputed() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        run = office.runMarch().id();
    }

    @Test
    void withoutChangesTheRunIsSeenAsItIs() {
        ScenarioReport report = tried();

        assertThat(report.after()).isSameAs(report.before());
        assertThat(report.before().outcome().pools()).isEqualTo(SampleFigures.POOLS);
        assertThat(report.before().curve()).isEqualTo(SampleFigures.WHALE_CURVE);
        assertThat(report.before().outcome().unassigned().profit())
                .isEqualTo(SampleFigures.UNASSIGNED.profit());
        assertThat(report.movers().gainers()).isZero();
        assertThat(report.movers().losers()).isZero();
        assertThat(report.bridge().steps()).isEmpty();
        assertThat(report.bridge().to()).isEqualTo(-26_19);
    }

    /**
     * Bell Rope loses 45.37, and yet the company loses by dropping it: its revenue of 103.35 goes,
     * of its costs only the goods of 53.01 do.
     */
    @Test
    void droppingALosingCustomerCostsTheCompanyWhatItContributed() {
        ScenarioReport report = tried(new ChangeOrder("customers", "C200", "", "0"));

        assertThat(gain(report)).isEqualTo(53_01 - 103_35);
        assertThat(report.after().curve().customers()).isEqualTo(4);
        assertThat(report.movers().gaining())
                .contains(new Mover(BELL_ROPE, SampleFigures.BELL_ROPE.profit(), 0));
        assertThat(report.customers().get(BELL_ROPE))
                .satisfies(customer -> assertThat(customer.key()).isEqualTo("C200"));
    }

    /** Only when enough of the warehouse goes with it does dropping it pay. */
    @Test
    void droppingItPaysWhenTheCapacityGoesToo() {
        ScenarioReport report =
                tried(
                        new ChangeOrder("customers", "C200", "", "0"),
                        new ChangeOrder("expense", "warehouse", "", "120.66"));

        // 181.00 − 120.66 less the 50.34 that Bell Rope contributed
        assertThat(gain(report)).isEqualTo(60_34 - 50_34);
    }

    /**
     * The warehouse first, for it still packs for Bell Rope: 60.34 less expense, of which 74.5/60
     * were charged, 74.92, and −14.58 relieve what is overdriven. Then Bell Rope goes with its
     * revenue and its goods; what it took costs no customer any more, and stands unused.
     */
    @Test
    void theWayFromTheRunToTheScenarioIsToldStepByStep() {
        ScenarioReport report =
                tried(
                        new ChangeOrder("customers", "C200", "", "0"),
                        new ChangeOrder("expense", "warehouse", "", "120.66"));

        assertThat(report.bridge().from()).isEqualTo(-26_19);
        assertThat(report.bridge().steps())
                .containsExactly(
                        new Step(Cause.EXPENSE, Line.COST_TO_SERVE, "warehouse", 74_92),
                        new Step(Cause.EXPENSE, Line.UNUSED_CAPACITY, "warehouse", -14_58),
                        new Step(Cause.CUSTOMERS, Line.NET_REVENUE, null, -103_35),
                        new Step(Cause.CUSTOMERS, Line.PRODUCT_COST, null, 53_01),
                        new Step(Cause.CUSTOMERS, Line.COST_TO_SERVE, "desk", 12_00),
                        new Step(Cause.CUSTOMERS, Line.COST_TO_SERVE, "warehouse", 55_81),
                        new Step(Cause.CUSTOMERS, Line.UNUSED_CAPACITY, "desk", -12_00),
                        new Step(Cause.CUSTOMERS, Line.UNUSED_CAPACITY, "warehouse", -55_81));
        assertThat(report.bridge().to()).isEqualTo(-16_19);
    }

    /**
     * The desk at half its expense: 100.00 × 112/150 = 74.666… → 74.67 of it is used, 25.33 is not.
     */
    @Test
    void aCheaperDeskEarnsTheCompanyWhatItSaves() {
        ScenarioReport report = tried(new ChangeOrder("expense", "desk", "", "-50%"));

        assertThat(gain(report)).isEqualTo(100_00);
        assertThat(report.after().outcome().pools().getFirst().assigned()).isEqualTo(74_67);
        assertThat(report.after().outcome().pools().getFirst().unusedCost()).isEqualTo(25_33);
        assertThat(report.movers().losers()).isZero();
        assertThat(report.movers().gainers()).isEqualTo(5);
    }

    /**
     * Taking orders at 4 minutes instead of 6 saves 2 × 9 = 18 of 83 minutes; the company earns
     * nothing by it until somebody uses or ends the capacity that becomes free.
     */
    @Test
    void timeThatIsSavedBecomesUnusedCapacity() {
        ScenarioReport report =
                tried(new ChangeOrder("coefficient", "take-orders", "sale orders", "4"));

        assertThat(report.after().outcome().pools().getFirst().used()).isEqualTo(112_000 - 18_000);
        assertThat(gain(report)).isZero();
    }

    /** A quarter more for 1029.95 of sales and −30.90 of returns, each customer's rounded. */
    @Test
    void higherPricesAreEarnedInFull() {
        // 307.00 − 28.50, 88.35, 488.00, … each × 0.25 and rounded to the penny
        assertThat(gain(tried(new ChangeOrder("price", "", "", "25%"))))
                .isBetween(249_75L, 249_78L);
        // nine sale orders
        assertThat(gain(tried(new ChangeOrder("fee", "", "sale orders", "2.50")))).isEqualTo(22_50);
    }

    /**
     * Dune Hotel orders three times for 1.20, 2.40 and 8.00, somebody without a name for 33.00; the
     * next larger order is one of 88.35.
     */
    @Test
    void ordersThatAreTooSmallAreChargedAtTheNewPrices() {
        assertThat(gain(tried(new ChangeOrder("minimum-order", "", "", "5.00 under 50.00"))))
                .isEqualTo(4 * 5_00);
        assertThat(gain(tried(new ChangeOrder("minimum-order", "", "", "5.00 under 33.00"))))
                .isEqualTo(3 * 5_00);
        assertThat(
                        tried(
                                        new ChangeOrder(
                                                "minimum-order", "", "", "5.00 under 34.00"),
                                        new ChangeOrder("price", "", "", "10%"))
                                .bridge()
                                .steps()
                                .getLast())
                .isEqualTo(new Step(Cause.MINIMUM_ORDERS, Line.NET_REVENUE, null, 3 * 5_00));
    }

    /**
     * 30 days at 8 % of net revenue: 284.45, 103.35, 488.00, … each × 30 × 8 % ÷ 365 and rounded to
     * the penny; the lines without a customer have no terms. Bell Rope pays at once.
     */
    @Test
    void paymentTermsCostCapitalAndStandOnALineOfTheirOwn() {
        ScenarioReport report =
                tried(
                        new ChangeOrder("terms", "", "", "30 days at 8%"),
                        new ChangeOrder("terms", "C200", "", "0 days at 8%"));

        long cost = report.after().outcome().total().capitalCost();
        assertThat(cost).isPositive();
        assertThat(gain(report)).isEqualTo(-cost);
        assertThat(report.after().outcome().unassigned())
                .isEqualTo(report.before().outcome().unassigned());
        assertThat(report.bridge().steps())
                .containsExactly(new Step(Cause.TERMS, Line.CAPITAL_COST, null, -cost));
        assertThat(report.movers().losing())
                .contains(new Mover(1, SampleFigures.ANCHOR_INN.profit(), 43_00 - 1_87))
                .noneMatch(mover -> mover.customer() == BELL_ROPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "expense|no-such|``|-10%|There is no pool 'no-such'. There are: desk, warehouse, showroom.",
                "expense|desk|``|ten|'ten' is no number",
                "expense|desk|``|-101%|'-101%' is no percentage from -100% to 1000%",
                "expense|desk|``|1.005|'1.005' is no amount of GBP, which has 2 decimals.",
                "capacity|desk|``|-100%|leave some of it",
                "capacity|desk|``|0|leave some of it",
                "capacity|desk|``|1.2345|at most three decimals",
                "time|fly|``|5%|There is no activity 'fly'",
                "time|take-orders|``|5|is no percentage: write -10%",
                "coefficient|take-orders|moons|5|There is no driver 'moons'",
                "price|``|``|3.333%|at most two decimals",
                "fee|``|moons|1|There is no driver 'moons'",
                "customers|C999|``|0|There is no customer 'C999'.",
                "customers|C200|``|-1|from 0 to 1000",
                "customers|C200|``|1.5|is no number of customers",
                "terms|C999|``|30 days at 8%|There is no customer 'C999'.",
                "terms|``|``|30 days|write 30 days at 8%",
                "terms|``|``|731 days at 8%|from 0 to 730 days",
                "terms|``|``|30 days at 101%|at 0% to 100% a year",
                "terms|``|``|30 days at 8.555%|at most two decimals",
                "minimum-order|``|``|5.00|write 5.00 under 50.00",
                "minimum-order|``|``|5.00 under 50.005|is no amount of GBP",
                "minimum-order|``|``|5.00 under 0|A minimum order is above zero",
                "minimum-order|``|``|-5.00 under 50.00|its fee not below",
                "weather|``|``|1|There is no change 'weather'. There are: expense,"
            })
    void aChangeThatCannotBeMadeIsNamed(
            String change, String of, String per, String value, String problem) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        tried(
                                new ChangeOrder("price", "", "", "1%"),
                                new ChangeOrder(change, of, per, value)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("wrong-scenario");
                    assertThat(refusal.faults().getFirst().where()).isEqualTo("changes[1]");
                    assertThat(refusal.faults().getFirst().problem()).contains(problem);
                });
    }

    @Test
    void theSameThingCannotBeChangedTwice() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        tried(
                                new ChangeOrder("price", "", "", "1%"),
                                new ChangeOrder("price", "", "", "2%")))
                .satisfies(refusal ->
                        assertThat(refusal.faults().getFirst().problem())
                                .contains("Change 1 already says this"));
    }

    @Test
    void onlyWhoSeesTheWholeCompanyTriesScenarios() {
        Actor ofUnits = new Actor("executive", Set.of(Role.EXECUTIVE), Set.of("harbour"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.scenarios.tryScenario(ofUnits, run, List.of()))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.DENIED);
    }

    private ScenarioReport tried(ChangeOrder... orders) {
        return office.scenarios.tryScenario(CONTROLLER, run, List.of(orders));
    }

    private static long gain(ScenarioReport report) {
        return report.after().outcome().companyProfit() - report.before().outcome().companyProfit();
    }
}
