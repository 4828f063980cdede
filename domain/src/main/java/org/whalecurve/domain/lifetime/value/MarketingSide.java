package org.whalecurve.domain.lifetime.value;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.whalecurve.domain.statistics.Estimate;

/**
 * One side of marketing, winning customers or keeping them: what it cost, and what it brings.
 *
 * @param cost what was spent, in minor units, at least 0
 * @param customers how many were won by it, or kept, at least 0
 * @param valueOfOne what one of them is worth from then on, in minor units
 */
public record MarketingSide(long cost, int customers, Estimate valueOfOne) {

    public MarketingSide {
        if (cost < 0 || customers < 0) {
            throw new IllegalArgumentException(cost + " for " + customers + " customers");
        }
    }

    /** What one customer cost, in minor units; empty if there is none. */
    public OptionalDouble costOfOne() {
        return customers == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) cost / customers);
    }

    /** What is earned for each unit of money spent; empty if nothing was. */
    public OptionalDouble yieldOnCost() {
        return cost == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(customers * valueOfOne.value() / cost);
    }

    /**
     * After how many periods a customer has paid for itself.
     *
     * @param expectedProfits what one is expected to earn in each period that follows, in minor
     *     units, discounted and with the chance that it has left by then
     * @return empty if it has not within those periods, or there is no customer
     */
    public OptionalInt payback(double... expectedProfits) {
        double open = costOfOne().orElse(Double.POSITIVE_INFINITY);
        for (int i = 0; open > 0 && i < expectedProfits.length; i++) {
            open -= expectedProfits[i];
            if (open <= 0) {
                return OptionalInt.of(i + 1);
            }
        }
        return open <= 0 ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
