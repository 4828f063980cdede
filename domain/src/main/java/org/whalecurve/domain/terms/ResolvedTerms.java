package org.whalecurve.domain.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.OrderLineColumns;

/** The payment terms of customers by their numbers in the facts. */
public final class ResolvedTerms {

    /** Waiting is not charged. */
    public static final ResolvedTerms NONE = new ResolvedTerms(null, Map.of());

    private final @Nullable PaymentTerms usual;
    private final Map<Integer, PaymentTerms> own;

    private ResolvedTerms(@Nullable PaymentTerms usual, Map<Integer, PaymentTerms> own) {
        this.usual = usual;
        this.own = own;
    }

    /**
     * Finds whom terms were granted to.
     *
     * @param granted the terms of a model; null if waiting is not charged
     * @param numbers the number of a customer by its key; empty where nobody has it
     */
    public static ResolvedTerms of(
            @Nullable GrantedTerms granted, Function<String, OptionalInt> numbers) {
        if (granted == null) {
            return NONE;
        }
        Map<Integer, PaymentTerms> own = new HashMap<>();
        for (String customer : granted.daysOf().keySet()) {
            numbers.apply(customer).ifPresent(number -> own.put(number, granted.of(customer)));
        }
        return new ResolvedTerms(granted.usual(), own);
    }

    /** The terms of a customer; null where waiting is not charged, and nobody is waited for. */
    public @Nullable PaymentTerms of(int customer) {
        if (usual == null || customer == OrderLineColumns.UNASSIGNED) {
            return null;
        }
        return own.getOrDefault(customer, usual);
    }

    /**
     * What waiting for a customer costs, in minor units; zero where it is not charged.
     *
     * @param netRevenue in minor units
     */
    public long costOf(int customer, long netRevenue) {
        PaymentTerms terms = of(customer);
        return terms == null ? 0 : terms.costOf(netRevenue);
    }
}
