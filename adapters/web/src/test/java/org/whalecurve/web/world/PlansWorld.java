package org.whalecurve.web.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.money.Fraction;

/**
 * The incentive plans of the sample company behind the pages: one that is published, and a draft of
 * its second version, which the executive takes part in.
 */
@ApplicationScoped
class PlansWorld {

    private final IncentiveOffice office = office();
    private final IncentiveOffice restated = restated();

    @Produces
    @Singleton
    ListIncentivePlans listIncentivePlans() {
        return Gate.guard(ListIncentivePlans.class, office.plans);
    }

    @Produces
    @Singleton
    ViewIncentivePlan viewIncentivePlan() {
        return Gate.guard(ViewIncentivePlan.class, office.plans);
    }

    @Produces
    @Singleton
    SimulateIncentivePlan simulateIncentivePlan() {
        return Gate.guard(SimulateIncentivePlan.class, office.simulation);
    }

    @Produces
    @Singleton
    ListIncentivePlanVersions listIncentivePlanVersions() {
        return Gate.guard(ListIncentivePlanVersions.class, office.keeping);
    }

    @Produces
    @Singleton
    ViewIncentivePlanVersion viewIncentivePlanVersion() {
        return Gate.guard(ViewIncentivePlanVersion.class, office.keeping);
    }

    /** Takes every document but one for the latest draft, and keeps nothing. */
    @Produces
    @Singleton
    AddIncentivePlan addIncentivePlan() {
        return Gate.guard(
                AddIncentivePlan.class,
                (actor, draft) -> {
                    if (draft.document().contains("wrong")) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "faulty-incentive-plan",
                                "The incentive plan has a fault.",
                                List.of(
                                        new Refusal.Fault(
                                                "components[0].weight",
                                                2,
                                                "The weight must be above zero.")));
                    }
                    return office.keeping.viewIncentivePlanVersion(actor, "sales", 2);
                });
    }

    @Produces
    @Singleton
    ListPayouts listPayouts() {
        return Gate.guard(ListPayouts.class, restated.payouts);
    }

    @Produces
    @Singleton
    ViewPayout viewPayout() {
        return Gate.guard(ViewPayout.class, restated.payouts);
    }

    /** Decides in an office that nobody else enters. */
    @Produces
    @Singleton
    DecidePayout decidePayout() {
        return Gate.guard(
                DecidePayout.class,
                (actor, plan, version, from, to, amount) ->
                        office().payouts.decidePayout(actor, plan, version, from, to, amount));
    }

    /** Likewise. */
    @Produces
    @Singleton
    CorrectPayout correctPayout() {
        return Gate.guard(
                CorrectPayout.class,
                (actor, plan, number, corrections, difference) ->
                        restated()
                                .payouts
                                .correctPayout(actor, plan, number, corrections, difference));
    }

    /** March was paid for, and is computed anew since. */
    private static IncentiveOffice restated() {
        IncentiveOffice office = office();
        HarbourOffice books = office.scorecards.books;
        YearMonth march = YearMonth.of(2011, 3);
        office.payouts.decidePayout(
                HarbourOffice.CONTROLLER, "sales", 1, march, march, new BigDecimal("1197.68"));
        books.clock.pass(Duration.ofDays(1));
        books.periodKeeping.reopenPeriod(
                HarbourOffice.CONTROLLER, "2011-03", "taking orders takes longer");
        office.scorecards.publication.publishRun(
                HarbourOffice.CONTROLLER, books.runMarchBySlowerOrders());
        return office;
    }

    /** Answers as if a version was published, and publishes nothing. */
    @Produces
    @Singleton
    PublishIncentivePlan publishIncentivePlan() {
        return Gate.guard(
                PublishIncentivePlan.class,
                (actor, key) ->
                        office.keeping.viewIncentivePlanVersion(actor, key.id(), key.version()));
    }

    private static IncentiveOffice office() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        IncentiveOffice office = new IncentiveOffice(scorecards);
        IncentivePlan plan = SampleIncentivePlan.plan();
        office.publish(plan);
        office.draft(
                SampleIncentivePlan.planFor(
                        List.of(
                                plan.participants().getFirst(),
                                new Participant("edith", 90_000_00, Fraction.of(30), Map.of()))));
        return office;
    }
}
