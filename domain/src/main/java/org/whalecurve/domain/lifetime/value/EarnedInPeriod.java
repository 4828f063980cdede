package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.periods.Period;

/**
 * What customers earned in a period, as columns of equal length.
 *
 * @param period the period
 * @param customers customer numbers, each once, in any order
 * @param profits after all cost to serve, in minor units
 */
public record EarnedInPeriod(Period period, int[] customers, long[] profits) {

    public EarnedInPeriod {
        if (customers.length != profits.length) {
            throw new IllegalArgumentException(
                    customers.length + " customers, " + profits.length + " profits");
        }
    }
}
