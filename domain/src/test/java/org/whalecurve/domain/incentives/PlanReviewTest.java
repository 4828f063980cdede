package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.incentives.BriefPlan.ADA;
import static org.whalecurve.domain.incentives.BriefPlan.STRAIGHT;
import static org.whalecurve.domain.incentives.BriefPlan.component;
import static org.whalecurve.domain.incentives.BriefPlan.measure;
import static org.whalecurve.domain.incentives.BriefPlan.plan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

class PlanReviewTest {

    @Test
    void aPlanWithoutFlawsIsFoundToHaveNone() {
        assertThat(PlanReview.flawsOf(plan(component("profit", 1, STRAIGHT)))).isEmpty();
    }

    @Test
    void everyFlawIsToldWithItsPlace() {
        IncentivePlan flawed =
                plan(
                        List.of(
                                ADA,
                                new Participant(
                                        "ada", 0, Fraction.ZERO, Map.of("growth", Fraction.ONE))),
                        List.of(
                                component("profit", 0, STRAIGHT),
                                component(
                                        "profit",
                                        1,
                                        new OfOwnCustomers(LedgerFigure.NET_PROFIT),
                                        Nature.MARGIN,
                                        STRAIGHT)),
                        List.of(
                                new PlanGate(
                                        "Cash",
                                        measure("cash"),
                                        Direction.MORE_IS_BETTER,
                                        Fraction.ONE,
                                        "growth")),
                        List.of(
                                new PlanModifier(
                                        "Judgement",
                                        measure("judgement"),
                                        null,
                                        Fraction.of(120),
                                        Fraction.of(80))));

        assertThat(PlanReview.flawsOf(flawed))
                .extracting(PlanFlaw::where)
                .containsExactly(
                        "components[0].weight",
                        "components[1].id",
                        "components[1].own-customers",
                        "participants[1].user",
                        "participants[1].base-pay",
                        "participants[1].target-share",
                        "participants[1].targets.growth",
                        "gates[0].component",
                        "modifiers[0].most");
    }

    @Test
    void aPlanOfNothingForNobodyIsNone() {
        assertThat(PlanReview.flawsOf(plan(List.of(), List.of(), List.of(), List.of())))
                .extracting(PlanFlaw::where)
                .containsExactly("components", "participants");
    }
}
