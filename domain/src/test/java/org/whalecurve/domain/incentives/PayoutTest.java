package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.incentives.BriefPlan.ADA;
import static org.whalecurve.domain.incentives.BriefPlan.CHIEF_EXECUTIVE;
import static org.whalecurve.domain.incentives.BriefPlan.USUAL;
import static org.whalecurve.domain.incentives.BriefPlan.YEAR;
import static org.whalecurve.domain.incentives.BriefPlan.component;
import static org.whalecurve.domain.incentives.BriefPlan.decimal;
import static org.whalecurve.domain.incentives.BriefPlan.measure;
import static org.whalecurve.domain.incentives.BriefPlan.months;
import static org.whalecurve.domain.incentives.BriefPlan.plan;
import static org.whalecurve.domain.incentives.BriefPlan.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.incentives.PassedGate.State;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

class PayoutTest {

    private static final int CASES = 1_000;

    private static final IncentivePlan WEIGHTED =
            plan(
                    component("profit", 50, USUAL),
                    component("on-time", 30, USUAL),
                    component("forecast", 20, USUAL));

    private static final Map<String, String> YEAR_THAT_WAS =
            Map.of("profit", "95", "on-time", "104", "forecast", "78");

    /** 0.5 × 87.5 + 0.3 × 110 + 0.2 × 0 = 76.75; a quarter of 80,000 at target. */
    @Test
    void weightedComponentsPayTheirSharesOfWhatIsPaidAtTarget() {
        Payout payout = Payout.of(WEIGHTED, ADA, YEAR, showing(YEAR_THAT_WAS));

        assertThat(payout.percent()).isEqualTo(decimal("76.75"));
        assertThat(payout.amount()).isEqualTo(15_350_00);
        assertThat(payout.atTarget()).isEqualTo(Fraction.of(20_000_00));
        assertThat(payout.components())
                .extracting(PaidComponent::payout)
                .containsExactly(decimal("87.5"), Fraction.of(110), Fraction.ZERO);
        assertThat(payout.components())
                .extracting(PaidComponent::amount)
                .containsExactly(8_750_00L, 6_600_00L, 0L);
        assertThat(payout.isComplete()).isTrue();
    }

    /** 80 % of the base pay, times 125 %: as printed, the whole of it. */
    @Test
    void theFiledPlanPaysTheWholeBasePayAtMost() {
        IncentivePlan filed =
                plan(
                        List.of(BriefPlan.participant("chief", 500_000_00, 100)),
                        List.of(component("profit", 1, CHIEF_EXECUTIVE)),
                        List.of(),
                        List.of(
                                new PlanModifier(
                                        "Judgement",
                                        measure("judgement"),
                                        Fraction.of(100),
                                        Fraction.ZERO,
                                        Fraction.of(125))));

        Payout most =
                Payout.of(
                        filed,
                        filed.participants().getFirst(),
                        YEAR,
                        showing(Map.of("profit", "150", "judgement", "180")));
        Payout least =
                Payout.of(
                        filed,
                        filed.participants().getFirst(),
                        YEAR,
                        showing(Map.of("profit", "150", "judgement", "-5")));

        assertThat(most.percent()).isEqualTo(Fraction.of(100));
        assertThat(most.amount()).isEqualTo(500_000_00);
        assertThat(least.amount()).isZero();
    }

    @Test
    void behindAClosedGateNothingIsPaidWhateverElseIsNotKnown() {
        IncentivePlan gated = gated(null);

        Payout shut = Payout.of(gated, ADA, YEAR, showing(Map.of("profit", "120", "cash", "9.9")));
        Payout open =
                Payout.of(
                        gated,
                        ADA,
                        YEAR,
                        showing(Map.of("profit", "120", "on-time", "100", "cash", "10")));

        assertThat(shut.amount()).isZero();
        assertThat(shut.isComplete()).isTrue();
        assertThat(shut.gates()).extracting(PassedGate::state).containsExactly(State.CLOSED);
        assertThat(open.percent()).isEqualTo(Fraction.of(125));
    }

    @Test
    void aGateBeforeAComponentKeepsThatOneBack() {
        Payout payout =
                Payout.of(
                        gated("on-time"),
                        ADA,
                        YEAR,
                        showing(Map.of("profit", "100", "on-time", "100", "cash", "3")));

        assertThat(payout.percent()).isEqualTo(Fraction.of(50));
        assertThat(payout.components())
                .extracting(PaidComponent::amount)
                .containsExactly(10_000_00L, 0L);
    }

    @Test
    void whatIsNotKnownIsNeitherPaidNorCountedAsNotAchieved() {
        Payout payout = Payout.of(gated("profit"), ADA, YEAR, showing(Map.of("on-time", "100")));

        assertThat(payout.percent()).isEqualTo(Fraction.of(50));
        assertThat(payout.components().getFirst().paid()).isNull();
        assertThat(payout.missing())
                .singleElement()
                .asString()
                .startsWith("OnCard[card=house, measure=profit] is not known.");
        assertThat(
                        Payout.of(
                                        gated("profit"),
                                        ADA,
                                        YEAR,
                                        showing(Map.of("profit", "100", "on-time", "100")))
                                .missing())
                .containsExactly(
                        "Whether the gate 'Cash' is open is not known. Nothing was observed yet.");
    }

    @Test
    void forAPartOfTheYearThatPartOfPayAndOfWhatAddsUpCounts() {
        OfOwnCustomers profit = new OfOwnCustomers(LedgerFigure.CUSTOMER_PROFIT);
        IncentivePlan plan =
                plan(
                        List.of(
                                new Participant(
                                        "ada",
                                        120_000_00,
                                        Fraction.of(10),
                                        Map.of("profit", Fraction.of(40_000)))),
                        List.of(component("profit", 1, profit, Nature.MARGIN, USUAL)),
                        List.of(),
                        List.of());

        Payout quarter =
                Payout.of(
                        plan,
                        plan.participants().getFirst(),
                        months(3),
                        _ ->
                                new Measured(
                                        "Profit",
                                        Unit.MONEY,
                                        Direction.MORE_IS_BETTER,
                                        Accumulation.SUM,
                                        new MeasureValue.Known(Fraction.of(11_000_00)),
                                        null));

        assertThat(quarter.components().getFirst().target()).isEqualTo(Fraction.of(10_000_00));
        assertThat(quarter.components().getFirst().achievement()).isEqualTo(Fraction.of(110));
        assertThat(quarter.amount()).as("125 % of 3,000").isEqualTo(3_750_00);
    }

    @Test
    void withoutATargetOfThePlanTheCardsTargetCountsAndWithoutAnyNothingIsKnown() {
        PlanComponent untargeted =
                new PlanComponent(
                        "margin",
                        "Margin",
                        Fraction.ONE,
                        measure("margin"),
                        Nature.MARGIN,
                        null,
                        USUAL);

        assertThat(paid(untargeted, Fraction.of(20)).percent()).isEqualTo(Fraction.of(125));
        assertThat(paid(untargeted, null).missing())
                .containsExactly("No target was agreed for Margin.");
        assertThat(paid(untargeted, Fraction.ZERO).missing())
                .containsExactly(
                        "No part of the target of Margin can be reached: it is zero, or a range.");
    }

    @Test
    void theAmountsOfTheComponentsAddUpToTheWholeWhichIsLessThanAPennyOff() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<PlanComponent> components = new ArrayList<>();
                    for (int i = random.nextInt(1, 6); i > 0; i--) {
                        components.add(
                                component(
                                        "c" + i,
                                        random.nextLong(1, 1_000),
                                        PayoutCurveTest.curve(random)));
                    }
                    Participant anybody =
                            new Participant(
                                    "x",
                                    random.nextLong(1, 100_000_000),
                                    Fraction.of(random.nextLong(1, 400), 3),
                                    Map.of());
                    Payout payout =
                            Payout.of(
                                    plan(List.of(anybody), components, List.of(), List.of()),
                                    anybody,
                                    months(random.nextInt(1, 13)),
                                    by -> BriefPlan.shown("x", "" + random.nextInt(-50, 250)));

                    assertThat(payout.components().stream().mapToLong(PaidComponent::amount).sum())
                            .isEqualTo(payout.amount());
                    assertThat(
                                    payout.atTarget()
                                            .times(payout.percent())
                                            .dividedBy(100)
                                            .minus(Fraction.of(payout.amount()))
                                            .abs())
                            .isLessThan(Fraction.ONE);
                });
    }

    private static Payout paid(PlanComponent component, @Nullable Fraction planned) {
        return Payout.of(
                plan(component),
                ADA,
                YEAR,
                _ ->
                        new Measured(
                                "Margin",
                                Unit.PERCENT,
                                Direction.MORE_IS_BETTER,
                                Accumulation.RATIO,
                                new MeasureValue.Known(Fraction.of(22)),
                                planned));
    }

    private static IncentivePlan gated(@Nullable String component) {
        return plan(
                List.of(ADA),
                List.of(component("profit", 1, USUAL), component("on-time", 1, USUAL)),
                List.of(
                        new PlanGate(
                                "Cash",
                                measure("cash"),
                                Direction.MORE_IS_BETTER,
                                Fraction.of(10),
                                component)),
                List.of());
    }
}
