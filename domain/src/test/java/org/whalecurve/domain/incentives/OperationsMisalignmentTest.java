package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.incentives.BriefPlan.STRAIGHT;
import static org.whalecurve.domain.incentives.BriefPlan.YEAR;
import static org.whalecurve.domain.incentives.BriefPlan.component;
import static org.whalecurve.domain.incentives.BriefPlan.measure;
import static org.whalecurve.domain.incentives.BriefPlan.plan;
import static org.whalecurve.domain.incentives.BriefPlan.shown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.incentives.Evidence.Told;
import org.whalecurve.domain.incentives.Misalignment.BiasedForecasts;
import org.whalecurve.domain.incentives.Misalignment.ExcessStock;
import org.whalecurve.domain.incentives.Misalignment.LostSales;
import org.whalecurve.domain.incentives.Misalignment.MonthEndPeak;
import org.whalecurve.domain.incentives.Misalignment.ShortCalls;
import org.whalecurve.domain.incentives.Unseen.Rule;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.operations.ServiceTrend;
import org.whalecurve.domain.operations.Share;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** What a plan pays Ada for, held against the records. She is paid 20,000.00 at target. */
class OperationsMisalignmentTest {

    private static final String NEEDS = "It needs facts.";
    private static final Evidence NOTHING = Evidence.nothing(NEEDS);
    private static final PlanComponent REVENUE =
            component(
                    "revenue",
                    1,
                    new OfOwnCustomers(LedgerFigure.CUSTOMER_REVENUE),
                    null,
                    STRAIGHT);

    /** 20,000 saved, 66,000 for carrying what was added. */
    @Test
    void lowPricesThatFillTheWarehouseCostMoreThanTheySave() {
        PlanComponent prices = paying(Nature.PRICE);

        assertThat(found(prices, buying(new Bargain(20_000_00, 66_000_00))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ExcessStock.class,
                        found -> assertThat(found.worth()).isEqualTo(-46_000_00));
        assertThat(found(prices, buying(new Bargain(20_000_00, 20_000_00)))).isEmpty();
    }

    /** 15,000 saved, 1,200 units lost that would have contributed 25 each. */
    @Test
    void cheapPickingThatLosesSalesCostsMoreThanItSaves() {
        PlanComponent picking = paying(Nature.HANDLING);

        assertThat(found(picking, handling(new Bargain(15_000_00, 30_000_00))))
                .singleElement()
                .isInstanceOfSatisfying(
                        LostSales.class, found -> assertThat(found.worth()).isEqualTo(-15_000_00));
        assertThat(found(picking, handling(new Bargain(15_000_00, 14_999_99)))).isEmpty();
    }

    /** Six of six months too low: 3.125 % by chance. Five of five are 6.25 %. */
    @Test
    void forecastsThatAreTooLowEveryMonthAreNoChance() {
        PlanComponent forecasts = paying(Nature.FORECAST);

        assertThat(found(forecasts, foreseen(new ForecastLean("ada", true, 0, 6))))
                .singleElement()
                .isInstanceOfSatisfying(
                        BiasedForecasts.class,
                        found -> {
                            assertThat(found.chance()).isEqualTo(Fraction.of(1, 32));
                            assertThat(found.worth()).isEqualTo(-20_000_00);
                            assertThat(found.named()).containsExactly("ada");
                        });
        assertThat(found(forecasts, foreseen(new ForecastLean("ada", true, 5, 0)))).isEmpty();
        assertThat(found(forecasts, foreseen(new ForecastLean("ada", true, 7, 1)))).isEmpty();
        assertThat(found(forecasts, foreseen(new ForecastLean("LAMP", false, 6, 0))))
                .singleElement()
                .satisfies(found -> assertThat(found.named()).isEmpty());
    }

    /** 48 of 100 orders on the last 5 of 22 days. */
    @Test
    void ordersAtTheEndOfTheMonthAreAPeak() {
        assertThat(found(REVENUE, ordered(new SalesEffort(100, 48 * 22, 100 * 5))))
                .filteredOn(MonthEndPeak.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        MonthEndPeak.class,
                        found -> {
                            assertThat(found.rush()).isEqualTo(Fraction.of(2_112, 1_000));
                            assertThat(found.worth()).isEqualTo(-20_000_00);
                        });
        assertThat(found(REVENUE, ordered(new SalesEffort(100, 3, 2))))
                .as("one and a half times is none yet")
                .noneMatch(MonthEndPeak.class::isInstance);
    }

    @Test
    void shortCallsAfterWhichMoreCustomersComeBackArePoorService() {
        PlanComponent calls = paying(Nature.CALL_TIME);

        assertThat(found(calls, served(new Share(90, 100), new Share(80, 100))))
                .singleElement()
                .isInstanceOf(ShortCalls.class);
        assertThat(found(calls, served(new Share(90, 100), new Share(895, 1000)))).isEmpty();
        assertThat(found(calls, served(new Share(80, 100), new Share(90, 100)))).isEmpty();
    }

    @Test
    void aRuleIsHeldOnlyAgainstWhatThePlanPaysFor() {
        Evidence bad =
                new Evidence(
                        Map.of(),
                        told(new Bargain(0, 1)),
                        told(new Bargain(0, 1)),
                        told(List.of(new ForecastLean("ada", true, 0, 9))),
                        told(new ServiceTrend(new Share(9, 9), new Share(0, 9))));

        MisalignmentFindings findings = findings(paying(Nature.MARGIN), bad);

        assertThat(findings.found()).isEmpty();
        assertThat(findings.unseen()).isEmpty();
    }

    @Test
    void whatTheRecordsDoNotTellIsSaid() {
        assertThat(findings(paying(Nature.PRICE), NOTHING).unseen())
                .containsExactly(new Unseen(Rule.EXCESS_STOCK, NEEDS));
        assertThat(findings(paying(Nature.HANDLING), NOTHING).unseen())
                .containsExactly(new Unseen(Rule.LOST_SALES, NEEDS));
        assertThat(findings(paying(Nature.FORECAST), NOTHING).unseen())
                .containsExactly(new Unseen(Rule.BIASED_FORECASTS, NEEDS));
        assertThat(findings(paying(Nature.CALL_TIME), NOTHING).unseen())
                .containsExactly(new Unseen(Rule.WORSE_SERVICE, NEEDS));
        assertThat(findings(REVENUE, NOTHING).unseen())
                .extracting(Unseen::rule)
                .containsExactly(Rule.MONTH_END_PEAK);
    }

    private static PlanComponent paying(Nature nature) {
        return component("pay", 1, measure("pay"), nature, STRAIGHT);
    }

    private static List<Misalignment> found(PlanComponent component, Evidence evidence) {
        return findings(component, evidence).found();
    }

    private static MisalignmentFindings findings(PlanComponent component, Evidence evidence) {
        IncentivePlan plan = plan(component);
        Payout payout = Payout.of(plan, BriefPlan.ADA, YEAR, by -> shown(by.toString(), "100"));
        Simulation simulation =
                Simulation.of(
                        plan,
                        YEAR,
                        List.of(
                                new SimulatedPayout(
                                        payout, 3, new MeasureValue.Known(Fraction.of(1)))));
        MisalignmentFindings findings =
                MisalignmentSearch.of(simulation, StrategyPaths.of(List.of()), evidence);
        return new MisalignmentFindings(
                findings.found().stream()
                        .filter(each -> !(each instanceof Misalignment.Uncontrollable))
                        .toList(),
                findings.unseen());
    }

    private static Evidence buying(Bargain bargain) {
        return new Evidence(
                Map.of(),
                told(bargain),
                NOTHING.handling(),
                NOTHING.forecasts(),
                NOTHING.service());
    }

    private static Evidence handling(Bargain bargain) {
        return new Evidence(
                Map.of(), NOTHING.buying(), told(bargain), NOTHING.forecasts(), NOTHING.service());
    }

    private static Evidence foreseen(ForecastLean lean) {
        return new Evidence(
                Map.of(),
                NOTHING.buying(),
                NOTHING.handling(),
                told(List.of(lean)),
                NOTHING.service());
    }

    private static Evidence ordered(SalesEffort effort) {
        return new Evidence(
                Map.of("ada", effort),
                NOTHING.buying(),
                NOTHING.handling(),
                NOTHING.forecasts(),
                NOTHING.service());
    }

    private static Evidence served(Share earlier, Share later) {
        return new Evidence(
                Map.of(),
                NOTHING.buying(),
                NOTHING.handling(),
                NOTHING.forecasts(),
                told(new ServiceTrend(earlier, later)));
    }

    private static <T> Told<T> told(T value) {
        return Told.of(Optional.of(value), NEEDS);
    }
}
