package org.whalecurve.application.incentives.internal;

import java.time.InstantSource;
import java.util.List;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanSchema;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Keeps incentive plans. */
public final class IncentivePlanKeeping
        implements AddIncentivePlan,
                PublishIncentivePlan,
                ViewIncentivePlanVersion,
                ListIncentivePlanVersions,
                ViewIncentivePlanSchema {

    private final IncentivePlans plans;
    private final IncentivePlanReader reader;
    private final DocumentKeeping<IncentivePlan> keeping;

    public IncentivePlanKeeping(
            IncentivePlans plans,
            IncentivePlanReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.plans = plans;
        this.reader = reader;
        this.keeping = new DocumentKeeping<>("incentive plan", plans, audit, unitOfWork, clock);
    }

    @Override
    public DocumentVersion<IncentivePlan> addIncentivePlan(Actor actor, Draft draft) {
        IncentivePlan plan = reader.read(draft.document());
        return keeping.add(actor, plan.id(), plan, draft);
    }

    @Override
    public DocumentVersion<IncentivePlan> publishIncentivePlan(Actor actor, VersionKey key) {
        return keeping.publish(actor, key);
    }

    @Override
    public DocumentVersion<IncentivePlan> viewIncentivePlanVersion(
            Actor actor, String id, int version) {
        return keeping.find(id, version);
    }

    @Override
    public List<DocumentVersion<IncentivePlan>> listIncentivePlanVersions(Actor actor) {
        return plans.all();
    }

    @Override
    public String viewIncentivePlanSchema(Actor actor) {
        return reader.schema();
    }
}
