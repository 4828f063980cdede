package org.whalecurve.domain.variances;

import org.whalecurve.domain.money.Fraction;

/**
 * What was sold of one product in a period.
 *
 * @param units sold less taken back
 * @param revenue for them, in minor units
 * @param cost of them, in minor units
 */
public record Sales(long units, long revenue, long cost) {

    /** Nothing was sold. */
    public static final Sales NONE = new Sales(0, 0, 0);

    /** Revenue less cost, in minor units. */
    public long margin() {
        return Math.subtractExact(revenue, cost);
    }

    /** Whether there is a price for one unit. */
    boolean hasPrice() {
        return units > 0;
    }

    Fraction price() {
        return Fraction.of(revenue, units);
    }

    Fraction unitCost() {
        return Fraction.of(cost, units);
    }

    Fraction unitMargin() {
        return Fraction.of(margin(), units);
    }
}
