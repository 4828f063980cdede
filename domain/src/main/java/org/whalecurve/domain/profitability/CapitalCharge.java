package org.whalecurve.domain.profitability;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.terms.GrantedTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/**
 * What it costs a company that its customers pay later: imputed, so that it stands beneath profit
 * and is no part of it, for no ledger books it.
 *
 * @param terms the payment terms of the model
 * @param total the cost of all customers in minor units, each rounded by itself
 */
public record CapitalCharge(GrantedTerms terms, long total) {

    /**
     * Adds up what waiting for each customer costs.
     *
     * @param resolved the terms by the customers' numbers
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CapitalCharge of(
            GrantedTerms terms, ResolvedTerms resolved, ProfitStatements statements) {
        return new CapitalCharge(
                terms,
                IntStream.range(0, statements.size())
                        .mapToLong(row ->
                                resolved.costOf(
                                        statements.customers().customer(row),
                                        statements.customers().netRevenue(row)))
                        .reduce(0, Math::addExact));
    }

    /**
     * What waiting for a customer costs, in minor units.
     *
     * @param customer the customer's key; null for the lines without a customer, which wait for
     *     nobody
     * @param netRevenue in minor units
     */
    public long costOf(@Nullable String customer, long netRevenue) {
        return customer == null ? 0 : terms.of(customer).costOf(netRevenue);
    }
}
