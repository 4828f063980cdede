package org.whalecurve.application.customers;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.customers.Customer;

/** Customers within the actor's scope, sorted by key. */
@Requires(Right.SEE_CUSTOMERS)
public interface ListCustomers {

    /** A page; after is the cursor of the page before, null for the first. */
    Page<Customer> listCustomers(
            Actor actor, CustomerFilter filter, @Nullable String after, int limit);
}
