package org.whalecurve.application.customers;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted; a null part does not restrict.
 *
 * @param text stands in the key or the name, whatever the case
 * @param country is the customer's country
 * @param segment is the customer's segment; empty for customers that have none
 * @param account is the account that the customer counts to: its parent's, or its own
 * @param owner is the customer's account manager
 * @param unit is the customer's organisation unit
 */
public record CustomerFilter(
        @Nullable String text,
        @Nullable String country,
        @Nullable String segment,
        @Nullable String account,
        @Nullable String owner,
        @Nullable String unit) {

    /** The segment of customers that have none. */
    public static final String NO_SEGMENT = "";

    /** Restricts nothing. */
    public static final CustomerFilter ALL = new CustomerFilter(null, null, null, null, null, null);

    /**
     * The customers of an organisation unit.
     *
     * @param unit the unit; null for all customers
     */
    public static CustomerFilter ofUnit(@Nullable String unit) {
        return new CustomerFilter(null, null, null, null, null, unit);
    }

    public boolean restricts() {
        return !equals(ALL);
    }
}
