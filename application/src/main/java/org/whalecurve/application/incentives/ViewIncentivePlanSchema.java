package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The JSON schema of incentive plan documents. */
@Requires(Right.KEEP_INCENTIVES)
public interface ViewIncentivePlanSchema {

    String viewIncentivePlanSchema(Actor actor);
}
