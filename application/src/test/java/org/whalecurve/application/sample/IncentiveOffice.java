package org.whalecurve.application.sample;

import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.incentives.internal.EvidenceFiguring;
import org.whalecurve.application.incentives.internal.IncentivePlanKeeping;
import org.whalecurve.application.incentives.internal.OwnCustomersFiguring;
import org.whalecurve.application.incentives.internal.PlanSimulation;
import org.whalecurve.application.incentives.internal.PlanTrial;
import org.whalecurve.application.incentives.internal.PublishedPlans;
import org.whalecurve.application.incentives.port.InMemoryIncentivePlanReader;
import org.whalecurve.application.incentives.port.InMemoryIncentivePlans;
import org.whalecurve.application.payouts.internal.PayoutFiguring;
import org.whalecurve.application.payouts.internal.PayoutKeeping;
import org.whalecurve.application.payouts.port.InMemoryKeptPayouts;
import org.whalecurve.domain.incentives.IncentivePlan;

/** The incentive plans of Harbour Supplies, beside its scorecards. */
public final class IncentiveOffice {

    public final ScorecardOffice scorecards;
    public final IncentivePlanKeeping keeping;
    public final PublishedPlans plans;
    public final PlanSimulation simulation;
    public final PayoutKeeping payouts;

    private final InMemoryIncentivePlanReader reader = new InMemoryIncentivePlanReader();

    /**
     * @param scorecards the office with the cards that plans name
     */
    public IncentiveOffice(ScorecardOffice scorecards) {
        this.scorecards = scorecards;
        HarbourOffice books = scorecards.books;
        InMemoryIncentivePlans kept = new InMemoryIncentivePlans(books.unitOfWork);
        keeping =
                new IncentivePlanKeeping(kept, reader, books.audit, books.unitOfWork, books.clock);
        plans = new PublishedPlans(kept);
        PlanTrial trial =
                new PlanTrial(
                        scorecards.histories,
                        new OwnCustomersFiguring(scorecards.figuring, books.customers));
        simulation =
                new PlanSimulation(
                        plans,
                        scorecards.cards,
                        scorecards.histories,
                        trial,
                        new EvidenceFiguring(
                                books.factTypes,
                                books.catalogue,
                                books.declaredFacts,
                                books.material,
                                books.runs,
                                books.customers));
        payouts =
                new PayoutKeeping(
                        plans,
                        new PayoutFiguring(trial, scorecards.cards, scorecards.histories),
                        new InMemoryKeptPayouts(books.unitOfWork),
                        books.audit,
                        books.unitOfWork,
                        books.clock);
    }

    /** Adds a plan as a draft. @return its version */
    public int draft(IncentivePlan plan) {
        return keeping.addIncentivePlan(
                        HarbourOffice.CONTROLLER, Draft.anew(reader.documentOf(plan)))
                .version();
    }

    /** Adds a plan and publishes it. */
    public void publish(IncentivePlan plan) {
        int version = draft(plan);
        keeping.publishIncentivePlan(HarbourOffice.CONTROLLER, VersionKey.of(plan.id(), version));
    }
}
