package org.whalecurve.domain.costing;

import java.util.List;

/**
 * How the costs of a model stand above one another.
 *
 * @param sustainingCosts the costs of the levels above the orders
 * @param margins the declared lines of the profit statement, from the first to the last
 */
public record CostHierarchy(
        List<SustainingCost> sustainingCosts, List<ContributionMargin> margins) {

    /** Nothing but what orders cause, and no declared lines. */
    public static final CostHierarchy NONE = new CostHierarchy(List.of(), List.of());
}
