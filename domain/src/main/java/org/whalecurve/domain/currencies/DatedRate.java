package org.whalecurve.domain.currencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth from a day on.
 *
 * @param currency the currency that is converted
 * @param from the first day of the rate; it holds until the next rate of the same currency begins
 * @param rate units of the model's currency for one unit of this one, exact
 */
public record DatedRate(Currency currency, LocalDate from, BigDecimal rate) {

    /** Ten decimals tell a dinar from a dong, and keep every product exact. */
    public static final int MOST_DECIMALS = 10;

    /** Of no pair of currencies is one unit worth more units of the other. */
    public static final long LARGEST = 1_000_000;

    /** Whether the rate is above zero and has no more digits than exact arithmetic holds. */
    public boolean isUsable() {
        return rate.signum() > 0
                && rate.stripTrailingZeros().scale() <= MOST_DECIMALS
                && rate.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    }
}
