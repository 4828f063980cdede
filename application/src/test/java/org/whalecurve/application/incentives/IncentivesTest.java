package org.whalecurve.application.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.incentives.AnonymousPayouts;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.people.Disclosure;
import org.whalecurve.domain.scorecards.MeasureValue;

/** Harbour Supplies tries on March what it means to pay; see {@link SampleIncentivePlan}. */
class IncentivesTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final YearMonth APRIL = YearMonth.of(2011, 4);
    private static final Actor AMARA = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor STRANGER = new Actor("zoe", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor ANALYST = new Actor("ann", Set.of(Role.ANALYST), Set.of());

    private final IncentiveOffice office = withCard();

    @Test
    void aPlanIsTriedOnWhatTheRunOfRecordSaysBesideTheProfitOfOnesCustomers() {
        office.publish(SampleIncentivePlan.plan());

        SimulationReport report = simulated(CONTROLLER, null, null, null);

        SimulatedPayout amara = report.simulation().payouts().getFirst();
        SimulatedPayout bastien = report.simulation().payouts().getLast();
        assertThat(report.simulation().months().to()).isEqualTo(MARCH);
        assertThat(amara.payout().percent()).isEqualTo(decimal("114.288"));
        assertThat(amara.payout().amount()).isEqualTo(685_73);
        assertThat(amara.profit()).isEqualTo(new MeasureValue.Known(Fraction.of(-2_37)));
        assertThat(amara.customers()).isEqualTo(2);
        assertThat(bastien.payout().percent()).isEqualTo(decimal("85.3255"));
        assertThat(bastien.payout().amount()).isEqualTo(511_95);
        assertThat(bastien.profit()).isEqualTo(new MeasureValue.Known(Fraction.of(64_29)));
        assertThat(report.simulation().amount()).isEqualTo(1_197_68);
        assertThat(report.simulation().correlation()).as("of two people").isNull();
        assertThat(report.closed()).containsExactly(MARCH);
    }

    @Test
    void whatItPaysForAgainstTheCompanysInterestIsFoundWithTheMoney() {
        office.publish(SampleIncentivePlan.plan());

        SimulationReport report = simulated(CONTROLLER, null, null, null);

        assertThat(report.findings().found())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isEqualTo(new PaidForLosses("amara", 685_73, -2_37)),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                Uncontrollable.class,
                                                found -> {
                                                    assertThat(found.component().id())
                                                            .isEqualTo("house");
                                                    assertThat(found.users())
                                                            .containsExactly("amara", "bastien");
                                                    assertThat(found.worth())
                                                            .isEqualTo(-(55_73 + 55_73));
                                                }));
    }

    @Test
    void aParticipantSeesNobodysPayButTheirOwn() {
        office.publish(SampleIncentivePlan.plan());

        SeenPlan seen = office.plans.viewIncentivePlan(AMARA, "sales");
        SimulationReport report = simulated(AMARA, null, null, null);

        assertThat(seen.plan().participants())
                .extracting(Participant::user)
                .containsExactly("amara");
        assertThat(seen.hidden()).isEqualTo(1);
        assertThat(report.simulation().payouts())
                .extracting(SimulatedPayout::user)
                .containsExactly("amara");
        assertThat(report.findings().found().getFirst()).isInstanceOf(PaidForLosses.class);
        assertThat(report.findings().found().getLast())
                .isInstanceOfSatisfying(
                        Uncontrollable.class,
                        found -> assertThat(found.users()).containsExactly("amara"));
    }

    @Test
    void whoTakesNoPartIsToldOnlyThatThereIsAPlan() {
        office.publish(SampleIncentivePlan.plan());

        assertThat(office.plans.listIncentivePlans(STRANGER))
                .isEqualTo(new ListedIncentivePlans(List.of(), 1));
        refused("not-found", () -> office.plans.viewIncentivePlan(STRANGER, "sales"));
        refused("not-found", () -> simulated(STRANGER, null, null, null));
        assertThat(office.plans.listIncentivePlans(ANALYST).plans())
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.plan().participants()).as("names of nobody").isEmpty();
                    assertThat(plan.hidden()).isEqualTo(2);
                });
    }

    @Test
    void ofFewOthersNothingIsToldToWhoDoesNotKeepPlans() {
        office.publish(SampleIncentivePlan.plan());

        SimulationReport report = simulated(ANALYST, null, null, null);

        assertThat(report.simulation().payouts()).isEmpty();
        assertThat(report.others().whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("only of 5 people or more"));
        assertThat(simulated(AMARA, null, null, null).others().shown()).isEmpty();
    }

    @Test
    void ofFiveOthersEverybodyIsTakenTogetherWithoutNames() {
        List<Participant> six = new ArrayList<>(SampleIncentivePlan.plan().participants());
        for (String user : List.of("edith", "femi", "gita", "hugo")) {
            six.add(new Participant(user, 36_000_00, Fraction.of(20), Map.of()));
        }
        office.publish(SampleIncentivePlan.planFor(six));

        SimulationReport seen = simulated(AMARA, null, null, null);
        SimulationReport whole = simulated(CONTROLLER, null, null, null);

        AnonymousPayouts others = seen.others().shown().orElseThrow();
        assertThat(seen.simulation().amount() + others.amount())
                .isEqualTo(whole.simulation().amount());
        assertThat(others.achieved().get("revenue"))
                .as("only of Bastien it is known")
                .containsExactly(Fraction.of(620_70, 600_00).times(100));
        assertThat(others.achieved().get("house")).hasSize(5);
        assertThat(seen.findings().found())
                .allSatisfy(each -> assertThat(each.named()).isSubsetOf("amara"));
        assertThat(simulated(ANALYST, null, null, null).others())
                .isInstanceOfSatisfying(
                        Disclosure.Shown.class, shown -> assertThat(shown.people()).isEqualTo(6));
    }

    @Test
    void aDraftIsTriedByWhoKeepsPlansAndSeenByNobodyElse() {
        int draft = office.draft(SampleIncentivePlan.plan());

        assertThat(simulated(CONTROLLER, draft, null, null).simulation().amount())
                .isEqualTo(1_197_68);
        refused("not-found", () -> simulated(ANALYST, draft, null, null));
        refused("not-found", () -> simulated(AMARA, draft, null, null));
        assertThat(office.plans.listIncentivePlans(CONTROLLER).plans()).isEmpty();
    }

    @Test
    void whatIsNotObservedInAllMonthsStaysOpenAndIsTold() {
        office.publish(SampleIncentivePlan.plan());

        SimulationReport report = simulated(CONTROLLER, null, MARCH, APRIL);

        SimulatedPayout amara = report.simulation().payouts().getFirst();
        assertThat(amara.payout().isComplete()).isFalse();
        assertThat(amara.payout().missing())
                .first()
                .asString()
                .contains("Nothing was observed in 2011-04.");
        assertThat(amara.payout().amount()).isZero();
    }

    @Test
    void ofTwoMonthsTheRevenueOfBothCountsAgainstTwoTwelfthsOfTheTarget() {
        office.scorecards.publication.publishRun(CONTROLLER, office.scorecards.books.runApril());
        office.publish(SampleIncentivePlan.plan());

        SimulationReport report = simulated(CONTROLLER, null, null, null);

        assertThat(report.simulation().months().from()).isEqualTo(MARCH);
        assertThat(report.simulation().months().to()).isEqualTo(APRIL);
        assertThat(report.simulation().payouts().getFirst().payout().components().getFirst())
                .satisfies(revenue -> assertThat(revenue.target()).isEqualTo(Fraction.of(600_00)));
    }

    @Test
    void whoLooksAfterNoCustomersHasNoFiguresOfThem() {
        office.publish(
                SampleIncentivePlan.planFor(
                        List.of(
                                new Participant(
                                        "executive", 90_000_00, Fraction.of(30), Map.of()))));

        SimulatedPayout executive =
                simulated(CONTROLLER, null, null, null).simulation().payouts().getFirst();

        assertThat(executive.profit())
                .isEqualTo(new MeasureValue.NoData("executive looks after no customers."));
        assertThat(executive.payout().missing())
                .singleElement()
                .asString()
                .contains("looks after no customers");
        assertThat(executive.payout().amount()).as("3 in 10 of 30.96 % of 2,250").isEqualTo(208_98);
    }

    @Test
    void aMeasureThatNoPublishedCardHasIsNotKnown() {
        IncentiveOffice cardless =
                new IncentiveOffice(new ScorecardOffice(HarbourOffice.withMarchPublished()));
        cardless.publish(SampleIncentivePlan.plan());

        SimulationReport report =
                cardless.simulation.simulateIncentivePlan(CONTROLLER, "sales", null, null, null);

        assertThat(report.simulation().payouts().getFirst().payout().missing())
                .first()
                .asString()
                .contains("No published scorecard 'harbour' has a measure 'active-customers'.");
    }

    @Test
    void wrongMonthsAndOtherCurrenciesAreRefusedWithTheReason() {
        office.publish(SampleIncentivePlan.plan());
        refused("months-out-of-order", () -> simulated(CONTROLLER, null, APRIL, MARCH));
        refused("too-many-months", () -> simulated(CONTROLLER, null, MARCH, MARCH.plusMonths(12)));
        simulated(CONTROLLER, null, MARCH, MARCH.plusMonths(11));

        IncentivePlan sample = SampleIncentivePlan.plan();
        office.publish(
                new IncentivePlan(
                        "euros",
                        "In euros",
                        Currency.getInstance("EUR"),
                        sample.year(),
                        sample.participants(),
                        sample.components(),
                        sample.gates(),
                        sample.modifiers()));
        refused(
                "plan-currency",
                () ->
                        office.simulation.simulateIncentivePlan(
                                CONTROLLER, "euros", null, null, null));
    }

    @Test
    void beforeAnythingIsClosedThereIsNothingToTryAPlanOn() {
        IncentiveOffice early = new IncentiveOffice(new ScorecardOffice(HarbourOffice.open()));
        early.publish(SampleIncentivePlan.plan());

        refused(
                "nothing-closed",
                () ->
                        early.simulation.simulateIncentivePlan(
                                CONTROLLER, "sales", null, null, null));
    }

    private static IncentiveOffice withCard() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        return new IncentiveOffice(scorecards);
    }

    private SimulationReport simulated(
            Actor actor,
            @Nullable Integer version,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {
        return office.simulation.simulateIncentivePlan(actor, "sales", version, from, to);
    }

    private static Fraction decimal(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::run)
                .matches(refusal -> refusal.code().equals(code), code);
    }
}
