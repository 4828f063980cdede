package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.incentives.BriefPlan.STRAIGHT;
import static org.whalecurve.domain.incentives.BriefPlan.USUAL;
import static org.whalecurve.domain.incentives.BriefPlan.YEAR;
import static org.whalecurve.domain.incentives.BriefPlan.component;
import static org.whalecurve.domain.incentives.BriefPlan.measure;
import static org.whalecurve.domain.incentives.BriefPlan.participant;
import static org.whalecurve.domain.incentives.BriefPlan.plan;
import static org.whalecurve.domain.incentives.BriefPlan.shown;

import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

class MisalignmentTest {

    private static final OfOwnCustomers REVENUE = new OfOwnCustomers(LedgerFigure.CUSTOMER_REVENUE);
    private static final StrategyPaths NONE = StrategyPaths.of(List.of());

    /** Of the first 13,000 paid, while their customers lost 41,000: −54,000. */
    @Test
    void aPlanThatPaysForRevenueWhileProfitFallsIsPerverseAndPaysForLosses() {
        Simulation simulation =
                simulation(
                        revenue(STRAIGHT),
                        List.of("130", "115", "100", "90", "60"),
                        List.of(-41_000L, 20_000L, 55_000L, 80_000L, 95_000L));

        List<Misalignment> found = search(simulation, NONE);

        assertThat(found).hasSize(3);
        assertThat(found.get(0))
                .isInstanceOfSatisfying(
                        PerversePlan.class,
                        perverse -> {
                            assertThat(perverse.correlation().value()).isEqualTo(-1.0);
                            assertThat(perverse.worth()).isEqualTo(-49_500_00);
                        });
        assertThat(found.get(1)).isEqualTo(new PaidForLosses("person-0", 13_000_00, -41_000_00));
        assertThat(found.get(1).worth()).isEqualTo(-54_000_00);
        assertThat(found.get(2)).isInstanceOf(MissingCounterweight.class);
    }

    @Test
    void aPlanThatPaysThoseMoreWhoseCustomersEarnMoreIsNotPerverse() {
        Simulation simulation =
                simulation(
                        component(
                                "profit",
                                1,
                                new OfOwnCustomers(LedgerFigure.CUSTOMER_PROFIT),
                                Nature.MARGIN,
                                STRAIGHT),
                        List.of("130", "115", "100", "90", "60"),
                        List.of(95_000L, 80_000L, 85_000L, 40_000L, 20_000L));

        assertThat(search(simulation, NONE)).isEmpty();
        assertThat(simulation.amount()).isEqualTo(49_500_00);
    }

    @Test
    void whoLosesMoneyAndIsPaidNoMoreThanAtTargetIsNotPaidForLosses() {
        Simulation simulation = simulation(revenue(STRAIGHT), List.of("100"), List.of(-41_000L));

        assertThat(search(simulation, NONE)).hasOnlyElementsOfType(MissingCounterweight.class);
    }

    @Test
    void aMarginBesideRevenueOrAsAGateIsACounterweight() {
        PlanComponent margin =
                component(
                        "margin",
                        1,
                        new OfOwnCustomers(LedgerFigure.CUSTOMER_MARGIN),
                        null,
                        STRAIGHT);
        PlanGate gate =
                new PlanGate(
                        "Margin",
                        new OfOwnCustomers(LedgerFigure.CUSTOMER_MARGIN),
                        Direction.MORE_IS_BETTER,
                        Fraction.of(5),
                        null);
        PlanGate onCard =
                new PlanGate(
                        "Margin",
                        measure("margin"),
                        Direction.MORE_IS_BETTER,
                        Fraction.of(5),
                        null);

        assertThat(counterweightsMissing(List.of(revenue(STRAIGHT)), List.of(), NONE)).isTrue();
        assertThat(counterweightsMissing(List.of(revenue(STRAIGHT), margin), List.of(), NONE))
                .isFalse();
        assertThat(counterweightsMissing(List.of(revenue(STRAIGHT)), List.of(gate), NONE))
                .isFalse();
        assertThat(counterweightsMissing(List.of(revenue(STRAIGHT)), List.of(onCard), card()))
                .isFalse();
    }

    @Test
    void manyJustAboveACliffAndNobodyBelowAreNoChance() {
        List<String> crowd = List.of("80", "80.5", "81", "81", "82", "84.9", "90", "60");
        Simulation simulation =
                simulation(component("profit", 1, REVENUE, Nature.MARGIN, USUAL), crowd, List.of());

        assertThat(search(simulation, NONE))
                .singleElement()
                .isInstanceOfSatisfying(
                        KinkCrowding.class,
                        crowding -> {
                            assertThat(crowding.above()).isEqualTo(6);
                            assertThat(crowding.below()).isZero();
                            assertThat(crowding.chance()).isEqualTo(Fraction.of(1, 32));
                            assertThat(crowding.worth()).isNegative();
                        });
        assertThat(
                        search(
                                simulation(
                                        component("profit", 1, REVENUE, Nature.MARGIN, USUAL),
                                        List.of("80", "81", "82", "83", "84", "79", "78"),
                                        List.of()),
                                NONE))
                .as("five above and two below may be chance")
                .isEmpty();
    }

    @Test
    void whoNeitherAnswersForAMeasureNorForWhatLeadsToItCannotMoveIt() {
        PlanComponent margin = component("margin", 1, measure("margin"), Nature.MARGIN, STRAIGHT);
        Simulation simulation = simulation(margin, List.of("100", "100", "100"), List.of());

        assertThat(search(simulation, card()))
                .containsExactly(new Uncontrollable(margin, List.of("person-2"), 10_000_00));
    }

    private static List<Misalignment> search(Simulation simulation, StrategyPaths paths) {
        return MisalignmentSearch.of(simulation, paths, Evidence.nothing("It needs facts."))
                .found();
    }

    private static boolean counterweightsMissing(
            List<PlanComponent> components, List<PlanGate> gates, StrategyPaths paths) {
        IncentivePlan plan = plan(List.of(participant("a", 100, 10)), components, gates, List.of());
        return search(Simulation.of(plan, YEAR, List.of()), paths).stream()
                .anyMatch(MissingCounterweight.class::isInstance);
    }

    private static PlanComponent revenue(PayoutCurve curve) {
        return component("revenue", 1, REVENUE, Nature.VOLUME, curve);
    }

    /** Each is paid 10,000 at target, and achieves what is said. */
    private static Simulation simulation(
            PlanComponent component, List<String> achieved, List<Long> profits) {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < achieved.size(); i++) {
            people.add(participant("person-" + i, 100_000_00, 10));
        }
        IncentivePlan plan = plan(people, List.of(component), List.of(), List.of());
        List<SimulatedPayout> payouts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String reached = achieved.get(i);
            payouts.add(
                    new SimulatedPayout(
                            Payout.of(plan, people.get(i), YEAR, _ -> shown("it", reached)),
                            3,
                            i < profits.size()
                                    ? new MeasureValue.Known(Fraction.of(profits.get(i) * 100))
                                    : new MeasureValue.NoData("No customers.")));
        }
        return Simulation.of(plan, YEAR, payouts);
    }

    /** Person 0 answers for the margin, person 1 for prices, which help it. */
    private static StrategyPaths card() {
        return StrategyPaths.of(
                List.of(
                        new Scorecard(
                                "house",
                                "House",
                                Scorecard.WHOLE_COMPANY,
                                "ada",
                                Currency.getInstance("GBP"),
                                new FiscalCalendar(Month.JANUARY),
                                List.of(
                                        new Perspective(
                                                "financial",
                                                "Financial",
                                                Fraction.ONE,
                                                List.of(
                                                        objective(
                                                                "earn",
                                                                "person-0",
                                                                "margin",
                                                                List.of()),
                                                        objective(
                                                                "price",
                                                                "person-1",
                                                                "discounts",
                                                                List.of(
                                                                        new ObjectiveKey(
                                                                                "house", "earn"),
                                                                        new ObjectiveKey(
                                                                                "depot", "none"))),
                                                        objective(
                                                                "serve",
                                                                "person-2",
                                                                "calls",
                                                                List.of())))))));
    }

    private static Objective objective(
            String id, String owner, String measure, List<ObjectiveKey> supports) {
        return new Objective(
                id,
                id,
                owner,
                Fraction.ONE,
                supports,
                List.of(
                        new CardMeasure(
                                measure,
                                measure,
                                owner,
                                Fraction.ONE,
                                Timing.LAGGING,
                                new MeasureDefinition(
                                        "It",
                                        Unit.PERCENT,
                                        Direction.MORE_IS_BETTER,
                                        Accumulation.RATIO,
                                        measure.equals("margin")
                                                ? new MeasureSource.Computed("customer-margin")
                                                : MeasureSource.Entered.FREELY),
                                Aim.at(
                                        new Scoring.MinMax(
                                                Fraction.ZERO,
                                                Fraction.of(100),
                                                Direction.MORE_IS_BETTER)))));
    }
}
