package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.terms.GrantedTerms;
import org.whalecurve.domain.terms.PaymentTerms;

/** Reads the payment terms that a company grants, and what money costs it. */
final class TermsReading {

    private static final int DECIMALS = 2;
    private static final long WHOLE = 100;

    private TermsReading() {}

    /** The terms of a model; null if it declares none. */
    static @Nullable GrantedTerms read(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        Group terms = place.group("cost-of-capital", "days", "of-customers");
        return new GrantedTerms(
                Percentage.of(
                        notNegative(
                                terms.required("cost-of-capital"),
                                DECIMALS,
                                WHOLE,
                                "The cost of capital")),
                days(terms.required("days")),
                daysOf(terms.optional("of-customers")));
    }

    private static SortedMap<String, Integer> daysOf(Place place) {
        SortedMap<String, Integer> daysOf = new TreeMap<>();
        for (Place item : place.items().toList()) {
            Group own = item.group("customer", "days");
            Place customer = own.required("customer");
            String key = customer.text();
            int days = days(own.required("days"));
            if (!key.isBlank() && daysOf.put(key, days) != null) {
                customer.fault("Customer '" + key + "' has terms already.");
            }
        }
        return daysOf;
    }

    private static int days(Place place) {
        return notNegative(place, 0, PaymentTerms.MOST_DAYS, "A number of days").intValueExact();
    }

    private static BigDecimal notNegative(Place place, int decimals, long most, String what) {
        BigDecimal number = place.decimal(decimals, most);
        if (number.signum() < 0) {
            place.fault(what + " cannot be negative.");
            return BigDecimal.ZERO;
        }
        return number;
    }
}
