package org.whalecurve.application.incentives;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;

/** All versions of all incentive plans, sorted by id, the latest version first. */
@Requires(Right.KEEP_INCENTIVES)
public interface ListIncentivePlanVersions {

    List<DocumentVersion<IncentivePlan>> listIncentivePlanVersions(Actor actor);
}
