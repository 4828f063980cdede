package org.whalecurve.application.customers;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** One customer within the actor's scope. */
@Requires(Right.SEE_CUSTOMERS)
public interface ViewCustomer {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that key, or it is
     *     not in scope
     */
    VersionedCustomer viewCustomer(Actor actor, String key);
}
