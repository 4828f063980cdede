package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The incentive plans that are published. */
@Requires(Right.SEE_INCENTIVES)
public interface ListIncentivePlans {

    /**
     * All of them for who sees the whole company, otherwise those in which the actor takes part;
     * the others are counted.
     */
    ListedIncentivePlans listIncentivePlans(Actor actor);
}
