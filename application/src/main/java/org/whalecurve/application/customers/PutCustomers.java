package org.whalecurve.application.customers;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Adds and changes many customers at once: all of them or none. */
@Requires(Right.KEEP_CUSTOMERS)
public interface PutCustomers {

    /** The most customers one order may hold; more go in several orders. */
    int MOST_CUSTOMERS = 100_000;

    /**
     * @return how many were new
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its position;
     *     LIMIT if there are too many
     */
    int putCustomers(Actor actor, List<CustomerDetails> customers);
}
