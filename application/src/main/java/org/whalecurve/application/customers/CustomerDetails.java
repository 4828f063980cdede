package org.whalecurve.application.customers;

import org.jspecify.annotations.Nullable;

/**
 * What people say of a customer. Saying it confirms the customer.
 *
 * @param key the company's own key
 * @param name what the company calls the customer
 * @param country where the customer is; empty if unknown
 * @param segment a grouping of the company's choice; null if none
 * @param parent key of the parent account; null if the customer is an account of its own
 * @param owner user name of the account manager; null if nobody
 * @param unit the organisation unit that serves the customer; null if none
 */
public record CustomerDetails(
        String key,
        String name,
        String country,
        @Nullable String segment,
        @Nullable String parent,
        @Nullable String owner,
        @Nullable String unit) {}
