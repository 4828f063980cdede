package org.whalecurve.domain.scenarios;

import static java.lang.Math.multiplyExact;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.terms.PaymentTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/** What it costs that each customer pays later, while changes are made. */
final class CapitalCells {

    private final int[] customers;
    private final @Nullable PaymentTerms[] terms;
    private final long[] cost;

    /**
     * Begins with the terms of the run.
     *
     * @param revenue what is owed in a row, in minor units
     */
    CapitalCells(int[] customers, ResolvedTerms granted, IntToLongFunction revenue) {
        this.customers = customers;
        terms = new PaymentTerms[customers.length];
        Arrays.setAll(terms, row -> granted.of(customers[row]));
        cost = new long[customers.length];
        charge(revenue);
    }

    /** All customers may wait so long; the lines without one wait for nobody. */
    void grantAll(PaymentTerms granted) {
        Arrays.setAll(terms, row -> customers[row] == OrderLineColumns.UNASSIGNED ? null : granted);
    }

    /** A customer may wait so long. */
    void grant(int row, PaymentTerms granted) {
        terms[row] = granted;
    }

    /** Charges anew, by the present terms, what is owed now. */
    void charge(IntToLongFunction revenue) {
        Arrays.setAll(
                cost,
                row -> {
                    PaymentTerms granted = terms[row];
                    return granted == null ? 0 : granted.costOf(revenue.applyAsLong(row));
                });
    }

    /** There are so many of a customer. */
    void multiply(int row, int times) {
        cost[row] = multiplyExact(cost[row], times);
    }

    /** The cost of each row, in minor units. */
    long[] cost() {
        return cost;
    }
}
