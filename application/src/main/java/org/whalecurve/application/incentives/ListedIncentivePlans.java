package org.whalecurve.application.incentives;

import java.util.List;

/**
 * The published incentive plans.
 *
 * @param plans the latest published version of each that the actor may see, sorted by name
 * @param hidden how many others there are
 */
public record ListedIncentivePlans(List<SeenPlan> plans, int hidden) {

    /** Keeps a copy. */
    public ListedIncentivePlans {
        plans = List.copyOf(plans);
    }
}
