package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** An incentive plan that is published. */
@Requires(Right.SEE_INCENTIVES)
public interface ViewIncentivePlan {

    /**
     * The latest published version. Only who keeps plans sees the pay of others by name.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no published plan of that id
     *     that the actor may see
     */
    SeenPlan viewIncentivePlan(Actor actor, String id);
}
