package org.whalecurve.domain.initiatives;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.domain.customers.Customer;

/**
 * The customers that something is done for; those named in any of these ways.
 *
 * @param keys keys of single customers
 * @param segments segments of the company's choice
 * @param countries markets, by the country of the customer
 */
public record TouchedCustomers(Set<String> keys, Set<String> segments, Set<String> countries) {

    /** No customer. */
    public static final TouchedCustomers NOBODY =
            new TouchedCustomers(Set.of(), Set.of(), Set.of());

    /** Keeps copies. */
    public TouchedCustomers {
        keys = Set.copyOf(keys);
        segments = Set.copyOf(segments);
        countries = Set.copyOf(countries);
    }

    /** Whether none is named. */
    public boolean isNobody() {
        return keys.isEmpty() && segments.isEmpty() && countries.isEmpty();
    }

    /** Whether the customer is one of them. */
    public boolean includes(Customer customer) {
        String segment = customer.segment();
        return keys.contains(customer.key())
                || (segment != null && segments.contains(segment))
                || countries.contains(customer.country());
    }

    /** These and others. */
    public TouchedCustomers and(TouchedCustomers others) {
        return new TouchedCustomers(
                both(keys, others.keys),
                both(segments, others.segments),
                both(countries, others.countries));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
