package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import org.whalecurve.domain.money.LargestRemainder;

/**
 * What the time that one pool's activities took cost, and whom.
 *
 * @param usage what became of the pool's capacity and expense
 * @param activityMinutes milliminutes of each of its activities
 * @param activityCost cost of each of its activities in minor units
 * @param customerCost cost in minor units, by activity, then by row
 */
public record PoolCost(
        PoolUsage usage, long[] activityMinutes, long[] activityCost, long[][] customerCost) {

    /**
     * Costs time at the capacity cost rate: all of the pool's time first, that cost then divided
     * over its activities, and each activity's over the rows, so that nothing is lost on the way.
     *
     * @param minutes milliminutes by activity, then by row; none below zero
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static PoolCost of(PoolSupply supply, long[][] minutes) {
        long[] activityMinutes = new long[minutes.length];
        long used = 0;
        for (int a = 0; a < minutes.length; a++) {
            for (long taken : minutes[a]) {
                activityMinutes[a] = addExact(activityMinutes[a], taken);
            }
            used = addExact(used, activityMinutes[a]);
        }
        PoolUsage usage = PoolUsage.of(supply, used);
        long[] activityCost = LargestRemainder.divide(usage.assigned(), activityMinutes);
        long[][] customerCost = new long[minutes.length][];
        for (int a = 0; a < minutes.length; a++) {
            customerCost[a] = LargestRemainder.divide(activityCost[a], minutes[a]);
        }
        return new PoolCost(usage, activityMinutes, activityCost, customerCost);
    }
}
