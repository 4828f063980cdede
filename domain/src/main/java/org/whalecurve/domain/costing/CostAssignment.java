package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
 * @param customerMinutes milliminutes by activity position, then by row
 * @param customerCost cost in minor units by activity position, then by row
 */
public record CostAssignment(
        List<PoolUsage> pools,
        long[] activityMinutes,
        long[] activityCost,
        long[][] customerMinutes,
        long[][] customerCost) {

    /**
     * Computes the assignment.
     *
     * @throws NegativeTime if a time equation gives less than no time for a customer
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CostAssignment of(ResolvedModel model, FoldedCustomers customers) {
        long[][] minutes =
                IntStream.range(0, model.activities())
                        .mapToObj(activity -> timeOf(model, activity, customers))
                        .toArray(long[][]::new);
        List<PoolUsage> pools = new ArrayList<>();
        long[] activityMinutes = new long[minutes.length];
        long[] activityCost = new long[minutes.length];
        long[][] customerCost = new long[minutes.length][];
        for (int p = 0; p < model.pools(); p++) {
            List<Integer> performed = model.activitiesOf(p);
            PoolCost cost =
                    PoolCost.of(
                            model.supply(p),
                            performed.stream().map(a -> minutes[a]).toArray(long[][]::new));
            pools.add(cost.usage());
            for (int i = 0; i < performed.size(); i++) {
                int activity = performed.get(i);
                activityMinutes[activity] = cost.activityMinutes()[i];
                activityCost[activity] = cost.activityCost()[i];
                customerCost[activity] = cost.customerCost()[i];
            }
        }
        return new CostAssignment(
                List.copyOf(pools), activityMinutes, activityCost, minutes, customerCost);
    }

    /**
     * Milliminutes of an activity for each row; below zero where the terms that save time outweigh
     * the others.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static long[] minutesOf(ResolvedModel model, int activity, FoldedCustomers customers) {
        long[] minutes = new long[customers.size()];
        for (int d : model.driversOf(activity)) {
            Driver driver = model.drivers().get(d);
            long coefficient = model.coefficient(activity, d);
            for (int row = 0; row < minutes.length; row++) {
                minutes[row] =
                        addExact(minutes[row], driver.total(customers.driver(d, row), coefficient));
            }
        }
        for (int t : model.computedTermsOf(activity)) {
            for (int row = 0; row < minutes.length; row++) {
                minutes[row] = addExact(minutes[row], customers.computed(t, row));
            }
        }
        return minutes;
    }

    private static long[] timeOf(ResolvedModel model, int activity, FoldedCustomers customers) {
        long[] minutes = minutesOf(model, activity, customers);
        NegativeTime.requireNone(
                model.model().activities().get(activity).id(), minutes, customers::customer);
        return minutes;
    }
}
