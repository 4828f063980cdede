package org.whalecurve.domain.customers;

import org.jspecify.annotations.Nullable;

/**
 * A customer.
 *
 * @param number the number by which facts and results refer to the customer; never reused
 * @param key the company's own key, as its files spell it
 * @param name what the company calls the customer; the key until somebody says
 * @param country where the customer is; empty if unknown
 * @param segment a grouping of the company's choice; null if none
 * @param parent the parent account that the customer belongs to: its key, that of another customer
 *     or a name of the company's choice; null if the customer is an account of its own
 * @param owner user name of the account manager who looks after the customer; null if nobody does
 * @param unit the organisation unit that serves the customer; null if none
 * @param metInImport the import that met the customer first and whose word nobody has confirmed
 *     yet; null once confirmed
 */
public record Customer(
        int number,
        String key,
        String name,
        String country,
        @Nullable String segment,
        @Nullable String parent,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable String metInImport) {

    /** The key of the account that the customer counts to: its parent's, or its own. */
    public String account() {
        return parent == null ? key : parent;
    }
}
