package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanSchema;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.application.incentives.internal.EvidenceFiguring;
import org.whalecurve.application.incentives.internal.IncentivePlanKeeping;
import org.whalecurve.application.incentives.internal.OwnCustomersFiguring;
import org.whalecurve.application.incentives.internal.PlanSimulation;
import org.whalecurve.application.incentives.internal.PlanTrial;
import org.whalecurve.application.incentives.internal.PublishedPlans;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.application.scorecards.internal.PublishedCards;

/** Wires incentive plans. */
@ApplicationScoped
class IncentivesWiring {

    @Produces
    @Singleton
    @Typed(IncentivePlanKeeping.class)
    IncentivePlanKeeping incentivePlanKeeping(
            IncentivePlans plans,
            IncentivePlanReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new IncentivePlanKeeping(plans, reader, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    AddIncentivePlan addIncentivePlan(IncentivePlanKeeping behindTheGate) {
        return Gate.guard(AddIncentivePlan.class, behindTheGate);
    }

    @Produces
    @Singleton
    PublishIncentivePlan publishIncentivePlan(IncentivePlanKeeping behindTheGate) {
        return Gate.guard(PublishIncentivePlan.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewIncentivePlanVersion viewIncentivePlanVersion(IncentivePlanKeeping behindTheGate) {
        return Gate.guard(ViewIncentivePlanVersion.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListIncentivePlanVersions listIncentivePlanVersions(IncentivePlanKeeping behindTheGate) {
        return Gate.guard(ListIncentivePlanVersions.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewIncentivePlanSchema viewIncentivePlanSchema(IncentivePlanKeeping behindTheGate) {
        return Gate.guard(ViewIncentivePlanSchema.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(PublishedPlans.class)
    PublishedPlans publishedPlans(IncentivePlans plans) {
        return new PublishedPlans(plans);
    }

    @Produces
    @Singleton
    ListIncentivePlans listIncentivePlans(PublishedPlans behindTheGate) {
        return Gate.guard(ListIncentivePlans.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewIncentivePlan viewIncentivePlan(PublishedPlans behindTheGate) {
        return Gate.guard(ViewIncentivePlan.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(PlanTrial.class)
    PlanTrial planTrial(CardHistories histories, LedgerFiguring figuring, Customers customers) {
        return new PlanTrial(histories, new OwnCustomersFiguring(figuring, customers));
    }

    @Produces
    @Singleton
    SimulateIncentivePlan simulateIncentivePlan(
            PublishedPlans plans,
            PublishedCards cards,
            CardHistories histories,
            PlanTrial trial,
            FactTypes types,
            FactCatalogue catalogue,
            DeclaredFacts facts,
            RunMaterial material,
            ProfitabilityRuns runs,
            Customers customers) {
        return Gate.guard(
                SimulateIncentivePlan.class,
                new PlanSimulation(
                        plans,
                        cards,
                        histories,
                        trial,
                        new EvidenceFiguring(types, catalogue, facts, material, runs, customers)));
    }
}
