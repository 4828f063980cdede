package org.whalecurve.domain.costing;

import java.math.BigDecimal;

/** A driver over facts finds in the period what the model says it must not find. */
public final class UncountableDriver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UncountableDriver(String message) {
        super(message);
    }

    static UncountableDriver nothing(FactDriver driver) {
        return new UncountableDriver(
                "Nothing counts as '%s' in the period. Import the facts, or let the model say 'none: zero'."
                        .formatted(driver.name()));
    }

    static UncountableDriver negative(FactDriver driver, int customer, long quantity) {
        return new UncountableDriver(
                "The sum of '%s' is %s for customer number %d: below zero. Correct the facts, or let the model say with 'negative' what holds then."
                        .formatted(
                                driver.name(),
                                BigDecimal.valueOf(quantity, driver.decimals())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                customer));
    }
}
