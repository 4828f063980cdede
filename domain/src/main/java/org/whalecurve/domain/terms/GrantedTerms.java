package org.whalecurve.domain.terms;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.money.Percentage;

/**
 * The payment terms that a company grants. Lines that name no customer have none: nobody waits.
 *
 * @param costOfCapital what money costs a year
 * @param days how long every customer may wait who has no terms of its own
 * @param daysOf the days of customers with terms of their own, by key
 */
public record GrantedTerms(Percentage costOfCapital, int days, SortedMap<String, Integer> daysOf) {

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if days or rate are out of the bounds of {@link
     *     PaymentTerms}
     */
    public GrantedTerms {
        daysOf = Collections.unmodifiableSortedMap(new TreeMap<>(daysOf));
        PaymentTerms.requireBounds(days, costOfCapital);
        for (int own : daysOf.values()) {
            PaymentTerms.requireBounds(own, costOfCapital);
        }
    }

    /** The terms of a customer. */
    public PaymentTerms of(String customer) {
        return new PaymentTerms(daysOf.getOrDefault(customer, days), costOfCapital);
    }

    /** The terms of a customer without terms of its own. */
    public PaymentTerms usual() {
        return new PaymentTerms(days, costOfCapital);
    }
}
