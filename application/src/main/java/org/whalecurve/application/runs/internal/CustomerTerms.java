package org.whalecurve.application.runs.internal;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;
import org.whalecurve.domain.terms.GrantedTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/** Finds the customers whom a cost model names with payment terms of their own. */
public final class CustomerTerms {

    private final Customers customers;

    /** Takes what knows customers by key. */
    public CustomerTerms(Customers customers) {
        this.customers = customers;
    }

    /**
     * The terms by the customers' numbers; a key that nobody has waits until somebody has it.
     *
     * @param granted null if waiting is not charged
     */
    public ResolvedTerms resolve(@Nullable GrantedTerms granted) {
        return ResolvedTerms.of(granted, this::numberOf);
    }

    /** A warning for each key that nobody has: whoever was meant would wait by the usual terms. */
    List<Finding> findings(@Nullable GrantedTerms granted) {
        if (granted == null) {
            return List.of();
        }
        return granted.daysOf().keySet().stream()
                .filter(key -> numberOf(key).isEmpty())
                .map(key ->
                        new Finding(
                                Severity.WARNING,
                                "terms-of-nobody",
                                key,
                                "The model grants '%s' payment terms of its own, but no customer has that key: whoever is meant would wait by the usual terms."
                                        .formatted(key)))
                .toList();
    }

    private OptionalInt numberOf(String key) {
        return customers
                .find(key)
                .map(found -> OptionalInt.of(found.customer().number()))
                .orElseGet(OptionalInt::empty);
    }
}
