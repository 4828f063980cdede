package org.whalecurve.domain.variances;

/**
 * How many units the whole market bought of what the company sells, from whomever.
 *
 * @param before in the earlier period
 * @param after in the later one
 */
public record MarketSize(long before, long after) {

    /**
     * @throws IllegalArgumentException if one of them is not above zero
     */
    public MarketSize {
        if (before <= 0 || after <= 0) {
            throw new IllegalArgumentException(
                    "a market has more than no units: " + before + ", " + after);
        }
    }
}
