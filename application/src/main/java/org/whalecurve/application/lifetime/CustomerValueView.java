package org.whalecurve.application.lifetime;

import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;

/** A customer, and what it is worth. */
public record CustomerValueView(Customer customer, ValuedCustomer value) {}
