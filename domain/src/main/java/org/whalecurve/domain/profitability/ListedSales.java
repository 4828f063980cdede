package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

/**
 * What sales state of their list prices, in minor units. Missing is not zero: of a sale without a
 * list price it is not known what the invoice took off.
 *
 * @param discount list value less invoice of the sales that state a list price; below zero where
 *     more was charged than listed
 * @param unlisted what was invoiced for the sales that state none
 */
public record ListedSales(long discount, long unlisted) {

    /**
     * Those of two parts together.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static ListedSales sum(ListedSales one, ListedSales other) {
        return new ListedSales(
                addExact(one.discount, other.discount), addExact(one.unlisted, other.unlisted));
    }
}
