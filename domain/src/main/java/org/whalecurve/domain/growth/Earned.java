package org.whalecurve.domain.growth;

import static java.lang.Math.addExact;

/**
 * What customers brought and took in a period, in minor units.
 *
 * @param netRevenue all they were charged less what they were credited
 * @param attaining cost of the activities that win customers
 * @param serving cost of the activities that sell and deliver to them
 * @param retaining cost of the activities that keep them
 * @param profit net revenue less product cost less the cost of all activities
 */
public record Earned(long netRevenue, long attaining, long serving, long retaining, long profit) {

    /** Of nobody. */
    public static final Earned NONE = new Earned(0, 0, 0, 0, 0);

    /**
     * What the goods do not cost: the cost of all activities, in minor units.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long indirectCost() {
        return addExact(addExact(attaining, serving), retaining);
    }

    Earned plus(Earned other) {
        return new Earned(
                addExact(netRevenue, other.netRevenue),
                addExact(attaining, other.attaining),
                addExact(serving, other.serving),
                addExact(retaining, other.retaining),
                addExact(profit, other.profit));
    }
}
