package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.application.Page;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.dispersion.VarianceSplit;

/**
 * How unevenly the profit of a run is spread.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param sorts over the objects of each sort that the run has statements of, customers first
 * @param groupings how much of the variance among customers lies between their groups, by grouping
 * @param by the grouping whose groups are listed
 * @param groups a part of its groups, that with the highest profit first
 * @param allGroups how many of its groups have customers in the run
 */
public record Dispersion(
        String run,
        String period,
        String currency,
        List<OfSort> sorts,
        List<ByGrouping> groupings,
        CustomerGrouping by,
        Page<OfGroup> groups,
        int allGroups) {

    /** Over all objects of a sort. */
    public record OfSort(CostObject object, ProfitSpread spread) {}

    /** Between the groups of a grouping. */
    public record ByGrouping(CustomerGrouping grouping, VarianceSplit variance) {}

    /**
     * Over the customers of a group.
     *
     * @param name the group's name; empty for customers of whom none is known
     */
    public record OfGroup(String name, ProfitSpread spread) {}
}
