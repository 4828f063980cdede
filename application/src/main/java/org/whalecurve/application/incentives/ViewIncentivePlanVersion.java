package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;

/** One version of an incentive plan, with its document. */
@Requires(Right.KEEP_INCENTIVES)
public interface ViewIncentivePlanVersion {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version
     */
    DocumentVersion<IncentivePlan> viewIncentivePlanVersion(Actor actor, String id, int version);
}
