package org.whalecurve.domain.currencies;

import java.time.LocalDate;
import java.util.Currency;

/**
 * An import that a model cannot convert.
 *
 * @param importId the import
 * @param currency ISO 4217 code of its amounts
 * @param own the model's currency
 * @param day the first day that lacks a rate
 */
public record MissingRate(String importId, String currency, Currency own, LocalDate day) {

    /** What is missing and what to do about it. */
    public String inWords() {
        return "Import '%s' is in %s, the cost model in %s, and has no rate of %s for %s: declare one under 'currency-conversion' that holds from that day or before."
                .formatted(importId, currency, own.getCurrencyCode(), currency, day);
    }
}
