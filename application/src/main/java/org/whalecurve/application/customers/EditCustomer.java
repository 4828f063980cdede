package org.whalecurve.application.customers;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Changes what is said of a customer. */
@Requires(Right.KEEP_CUSTOMERS)
public interface EditCustomer {

    /**
     * @param expectedVersion the version the change is based on
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that key; STALE if
     *     it was changed since
     */
    VersionedCustomer editCustomer(Actor actor, CustomerDetails details, long expectedVersion);
}
