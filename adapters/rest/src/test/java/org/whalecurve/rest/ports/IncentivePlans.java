package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.ListedIncentivePlans;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanSchema;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.incentives.IncentivePlan;

/** The incentive plan of the sample company, tried on its March. */
@ApplicationScoped
class IncentivePlans {

    private static final Instant ADDED = Instant.parse("2011-04-04T09:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2011-04-04T09:30:00Z");
    private static final IncentivePlan PLAN = SampleIncentivePlan.plan();
    private static final DocumentVersion<IncentivePlan> DRAFT =
            new DocumentVersion<>(
                    PLAN.id(),
                    1,
                    PLAN,
                    Documents.incentivePlan(),
                    MasterData.HASH,
                    "amara",
                    ADDED,
                    null);

    @Produces
    @Singleton
    AddIncentivePlan addIncentivePlan() {
        return Gate.guard(AddIncentivePlan.class, (_, _) -> DRAFT);
    }

    @Produces
    @Singleton
    PublishIncentivePlan publishIncentivePlan() {
        return Gate.guard(
                PublishIncentivePlan.class,
                (_, key) -> version(key.id(), key.version()).published(PUBLISHED));
    }

    @Produces
    @Singleton
    ListIncentivePlanVersions listIncentivePlanVersions() {
        return Gate.guard(ListIncentivePlanVersions.class, _ -> List.of(DRAFT));
    }

    @Produces
    @Singleton
    ViewIncentivePlanVersion viewIncentivePlanVersion() {
        return Gate.guard(ViewIncentivePlanVersion.class, (_, id, version) -> version(id, version));
    }

    @Produces
    @Singleton
    ViewIncentivePlanSchema viewIncentivePlanSchema() {
        return Gate.guard(ViewIncentivePlanSchema.class, _ -> "{\"type\":\"object\"}");
    }

    @Produces
    @Singleton
    ListIncentivePlans listIncentivePlans() {
        return Gate.guard(
                ListIncentivePlans.class, _ -> new ListedIncentivePlans(List.of(seen("sales")), 1));
    }

    @Produces
    @Singleton
    ViewIncentivePlan viewIncentivePlan() {
        return Gate.guard(ViewIncentivePlan.class, (_, id) -> seen(id));
    }

    @Produces
    @Singleton
    SimulateIncentivePlan simulateIncentivePlan() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        IncentiveOffice office = new IncentiveOffice(scorecards);
        office.publish(PLAN);
        return Gate.guard(SimulateIncentivePlan.class, office.simulation);
    }

    private static SeenPlan seen(String id) {
        return new SeenPlan(1, PUBLISHED, version(id, 1).content(), 0);
    }

    private static DocumentVersion<IncentivePlan> version(String id, int version) {
        if (!id.equals(PLAN.id()) || version != 1) {
            throw Refusal.notFound("incentive plan", id + " version " + version);
        }
        return DRAFT;
    }
}
