package org.whalecurve.domain.costing;

import java.util.List;
import java.util.Set;

/**
 * A line of the profit statement that a company declares: what is left of the line before, or of
 * net revenue for the first, less some costs.
 *
 * @param name what the company calls it, such as contribution margin 1
 * @param productCost whether the product cost is taken off
 * @param purposes the purposes whose activities are taken off, all of them
 * @param activities ids of further activities that are taken off
 */
public record ContributionMargin(
        String name, boolean productCost, Set<Purpose> purposes, List<String> activities) {

    /** Whether the cost of an activity is taken off here. */
    public boolean takes(Activity activity) {
        return purposes.contains(activity.purpose()) || activities.contains(activity.id());
    }
}
