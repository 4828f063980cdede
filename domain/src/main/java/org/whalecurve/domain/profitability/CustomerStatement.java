package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;

/**
 * The profit statement of one customer in one run, in minor units.
 *
 * @param customer the customer's number; 0 for the lines without a customer
 * @param rank place among all customers by profit, 1 for the highest; 0 for the lines without a
 *     customer
 * @param amounts revenue by kind, every kind that is a customer's
 * @param knownCost product cost from known unit costs
 * @param assumedCost product cost that rests on the model's assumption
 * @param uncosted value of goods for which the model has no cost
 * @param listed what its sales state of their list prices; null in a run of a time before lines
 *     could state them
 * @param activityCosts cost of each activity, by position in the run's summary
 * @param driverQuantities quantity of each driver, by position in the run's summary
 * @param profit net revenue less product cost less the cost of all activities
 */
public record CustomerStatement(
        int customer,
        int rank,
        SortedMap<RowKind, Long> amounts,
        long knownCost,
        long assumedCost,
        long uncosted,
        @Nullable ListedSales listed,
        List<Long> activityCosts,
        List<Long> driverQuantities,
        long profit) {

    /** The same figures at another place. */
    public CustomerStatement ranked(int place) {
        return new CustomerStatement(
                customer,
                place,
                amounts,
                knownCost,
                assumedCost,
                uncosted,
                listed,
                activityCosts,
                driverQuantities,
                profit);
    }

    /** The sum over all kinds. */
    public long netRevenue() {
        return amounts.values().stream().reduce(0L, Math::addExact);
    }

    /** Known and assumed product cost. */
    public long productCost() {
        return addExact(knownCost, assumedCost);
    }

    /** The cost of all activities. */
    public long costToServe() {
        return activityCosts.stream().reduce(0L, Math::addExact);
    }
}
