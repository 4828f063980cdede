package org.whalecurve.domain.levels;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.SustainedCost;

/**
 * A market, or another object at a level above the customers, in minor units.
 *
 * @param key the company's key of it; null for what belongs to none
 * @param netRevenue what its customers bring
 * @param costToServe what serving them there costs
 * @param earned what is earned of them there: net revenue less product cost less cost to serve
 * @param sustaining what sustains the branch as a whole
 * @param inRun whether it has order lines in the run; otherwise only a cost names it
 */
public record Branch(
        @Nullable String key,
        long netRevenue,
        long costToServe,
        long earned,
        List<SustainedCost> sustaining,
        boolean inRun) {

    /** A branch of which something is earned, before what sustains it. */
    public static Branch earning(
            @Nullable String key, long netRevenue, long costToServe, long earned) {
        return new Branch(key, netRevenue, costToServe, earned, List.of(), true);
    }

    /** A branch that costs something and earns nothing. */
    static Branch idle(String key, List<SustainedCost> sustaining) {
        return new Branch(key, 0, 0, 0, List.copyOf(sustaining), false);
    }

    Branch sustainedBy(List<SustainedCost> costs) {
        return new Branch(key, netRevenue, costToServe, earned, List.copyOf(costs), inRun);
    }

    /**
     * All that sustains it.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long sustainingCost() {
        long sum = 0;
        for (SustainedCost cost : sustaining) {
            sum = addExact(sum, cost.amount());
        }
        return sum;
    }

    /**
     * What it contributes to the company: what is earned there less what sustains it.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public long income() {
        return subtractExact(earned, sustainingCost());
    }
}
