package org.whalecurve.domain.defection;

import org.whalecurve.domain.statistics.Estimate;

/**
 * What goes if customers leave, of all of them together. Their errors are taken to tell nothing of
 * one another.
 *
 * @param customers how many they are
 * @param profit what they earn within the horizon if they stay, in minor units
 * @param revenue what they bring within the horizon if they stay
 * @param profitAtRisk of that, what the chance of having left takes away; all of it for those of
 *     whom the histories do not tell it
 * @param revenueAtRisk likewise
 */
public record LeavingTotals(
        int customers,
        Estimate profit,
        Estimate revenue,
        Estimate profitAtRisk,
        Estimate revenueAtRisk) {

    /** Nobody. */
    public static final LeavingTotals NOBODY =
            new LeavingTotals(0, Estimate.ZERO, Estimate.ZERO, Estimate.ZERO, Estimate.ZERO);

    /** One customer. */
    public static LeavingTotals of(LeavingCustomer one) {
        return new LeavingTotals(
                1,
                one.profit(),
                one.revenue(),
                one.profitAtRisk().orElse(one.profit()),
                one.revenueAtRisk().orElse(one.revenue()));
    }

    /** Both together. */
    public LeavingTotals plus(LeavingTotals other) {
        return new LeavingTotals(
                Math.addExact(customers, other.customers),
                profit.plus(other.profit),
                revenue.plus(other.revenue),
                profitAtRisk.plus(other.profitAtRisk),
                revenueAtRisk.plus(other.revenueAtRisk));
    }
}
