package org.whalecurve.application.defection;

import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.defection.LeavingCustomer;

/** A customer, and why it may be leaving. */
public record LeavingCustomerView(Customer customer, LeavingCustomer leaving) {}
