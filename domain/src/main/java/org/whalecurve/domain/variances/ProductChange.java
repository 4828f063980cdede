package org.whalecurve.domain.variances;

/**
 * What was sold of a product in two periods.
 *
 * @param product the product's number
 * @param was in the earlier one
 * @param is in the later one
 */
public record ProductChange(int product, Sales was, Sales is) {

    /** By how much its margin changed, in minor units. */
    public long change() {
        return Math.subtractExact(is.margin(), was.margin());
    }

    /** Why it changed, if there is a price in both periods. */
    boolean isComparable() {
        return was.hasPrice() && is.hasPrice();
    }
}
