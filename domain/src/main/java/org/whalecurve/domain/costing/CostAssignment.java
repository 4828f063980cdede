package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.money.LargestRemainder;
import org.whalecurve.domain.money.Proportion;

/**
 * Assigns the expense of resource pools to customers by the time they used: capacity cost rate × Σ
 * time (Kaplan and Anderson, Time-Driven Activity-Based Costing, 2004). Unused capacity stays with
 * the pool.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>for each pool, expense = Σ assigned to customers + unused capacity, exactly;
 *   <li>for each activity, its cost = Σ over customers, exactly;
 *   <li>a customer that used no time of an activity bears nothing of it.
 * </ol>
 *
 * @param pools the usage of each pool, by position
 * @param activityMinutes milliminutes of each activity, by position
 * @param activityCost cost of each activity in minor units, by position
 * @param customerCost cost in minor units by activity position, then by row
 */
public record CostAssignment(
        List<PoolUsage> pools, long[] activityMinutes, long[] activityCost, long[][] customerCost) {

    /**
     * Computes the assignment.
     *
     * @throws NegativeTime if a time equation gives less than no time for a customer
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CostAssignment of(ResolvedModel model, FoldedCustomers customers) {
        long[][] minutes = new long[model.activities()][];
        long[] activityMinutes = new long[model.activities()];
        for (int a = 0; a < minutes.length; a++) {
            minutes[a] = minutesOf(model, a, customers);
            for (long used : minutes[a]) {
                activityMinutes[a] = addExact(activityMinutes[a], used);
            }
        }
        long[] activityCost = new long[minutes.length];
        List<PoolUsage> pools = new ArrayList<>();
        for (int p = 0; p < model.pools(); p++) {
            pools.add(usageOf(model, p, activityMinutes, activityCost));
        }
        long[][] customerCost = new long[minutes.length][];
        for (int a = 0; a < minutes.length; a++) {
            customerCost[a] = LargestRemainder.divide(activityCost[a], minutes[a]);
            minutes[a] = new long[0];
        }
        return new CostAssignment(List.copyOf(pools), activityMinutes, activityCost, customerCost);
    }

    /** Milliminutes of an activity for each row. */
    static long[] minutesOf(ResolvedModel model, int activity, FoldedCustomers customers) {
        long[] minutes = new long[customers.size()];
        for (int d = 0; d < model.drivers().size(); d++) {
            long coefficient = model.coefficient(activity, d);
            if (coefficient != 0) {
                for (int row = 0; row < minutes.length; row++) {
                    minutes[row] =
                            addExact(
                                    minutes[row],
                                    multiplyExact(coefficient, customers.driver(d, row)));
                }
            }
        }
        for (int t = 0; t < model.computedTerms().size(); t++) {
            if (model.computedTerms().get(t).activity() == activity) {
                for (int row = 0; row < minutes.length; row++) {
                    minutes[row] = addExact(minutes[row], customers.computed(t, row));
                }
            }
        }
        for (int row = 0; row < minutes.length; row++) {
            if (minutes[row] < 0) {
                throw new NegativeTime(
                        model.model().activities().get(activity).id(),
                        customers.customer(row),
                        minutes[row]);
            }
        }
        return minutes;
    }

    private static PoolUsage usageOf(
            ResolvedModel model, int pool, long[] activityMinutes, long[] activityCost) {
        List<Integer> performed = model.activitiesOf(pool);
        long[] minutes = performed.stream().mapToLong(a -> activityMinutes[a]).toArray();
        long used = 0;
        for (long m : minutes) {
            used = addExact(used, m);
        }
        long assigned = Proportion.halfUp(model.expense(pool), used, model.capacity(pool));
        if (assigned != 0) {
            long[] costs = LargestRemainder.divide(assigned, minutes);
            for (int i = 0; i < costs.length; i++) {
                activityCost[performed.get(i)] = costs[i];
            }
        }
        ResourcePool readable = model.model().pools().get(pool);
        return new PoolUsage(
                readable.id(),
                readable.name(),
                model.expense(pool),
                model.capacity(pool),
                used,
                assigned);
    }
}
