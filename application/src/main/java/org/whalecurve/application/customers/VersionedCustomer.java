package org.whalecurve.application.customers;

import org.whalecurve.domain.customers.Customer;

/**
 * A customer as it was read.
 *
 * @param version rises with every change; hand it in again when changing, so that nobody's change
 *     is lost
 */
public record VersionedCustomer(Customer customer, long version) {}
