package org.whalecurve.domain.currencies;

import java.time.LocalDate;
import java.util.Currency;

/** An amount lies on a day for which the cost model has no rate. */
public final class RateGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RateGap(String currency, Currency own, LocalDate day) {
        super(
                "The cost model has no rate from %s into %s for %s."
                        .formatted(currency, own.getCurrencyCode(), day));
    }
}
