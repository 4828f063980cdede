package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.ContributionMargin;
import org.whalecurve.domain.costing.CostModel;

/**
 * A declared line of the profit statement: what is left of the line before, less some costs.
 *
 * @param name what the company calls it
 * @param productCost whether the product cost is taken off
 * @param activities positions of the activities that are taken off
 */
public record MarginLevel(String name, boolean productCost, List<Integer> activities) {

    static MarginLevel of(ContributionMargin margin, CostModel model) {
        return new MarginLevel(
                margin.name(),
                margin.productCost(),
                IntStream.range(0, model.activities().size())
                        .filter(a -> margin.takes(model.activities().get(a)))
                        .boxed()
                        .toList());
    }

    /**
     * What is taken off here, in minor units.
     *
     * @param allProductCost known and assumed product cost
     * @param activityCosts the cost of each activity, by position
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public long deduction(long allProductCost, List<Long> activityCosts) {
        long sum = productCost ? allProductCost : 0;
        for (int activity : activities) {
            sum = addExact(sum, activityCosts.get(activity));
        }
        return sum;
    }
}
