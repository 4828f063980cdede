package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.statistics.Estimate;

/**
 * What customers are worth together: what they have earned, which is booked, beside what they are
 * expected to earn, which is not. The two are never added up into one figure without saying so.
 *
 * @param customers how many they are
 * @param past profit up to the cut, in minor units, exact
 * @param future profit expected within the horizon, discounted, in minor units
 * @param atRisk the part of what they would earn if they were all still customers that the chance
 *     of their having left takes away, in minor units
 */
public record CustomerEquity(int customers, long past, Estimate future, double atRisk) {

    /** Nobody. */
    public static final CustomerEquity NOBODY = new CustomerEquity(0, 0, Estimate.ZERO, 0);

    /**
     * Both together, none of whom is in the other.
     *
     * @throws ArithmeticException if the past leaves the range of a long
     */
    public CustomerEquity plus(CustomerEquity other) {
        return new CustomerEquity(
                Math.addExact(customers, other.customers),
                Math.addExact(past, other.past),
                future.plus(other.future),
                atRisk + other.atRisk);
    }
}
