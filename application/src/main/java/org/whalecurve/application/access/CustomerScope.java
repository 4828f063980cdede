package org.whalecurve.application.access;

import java.util.Set;
import org.whalecurve.domain.customers.Customer;

/** The customers whose figures an actor may see. */
public sealed interface CustomerScope {

    /** Whether the customer belongs to it. */
    boolean includes(Customer customer);

    /** Every customer, and the lines without a customer. */
    record WholeCompany() implements CustomerScope {
        @Override
        public boolean includes(Customer customer) {
            return true;
        }
    }

    /**
     * The customers of certain owners or units; none if both are empty.
     *
     * @param owners user names of account managers
     * @param units organisation units
     */
    record Part(Set<String> owners, Set<String> units) implements CustomerScope {
        @Override
        public boolean includes(Customer customer) {
            String owner = customer.owner();
            String unit = customer.unit();
            return (owner != null && owners.contains(owner))
                    || (unit != null && units.contains(unit));
        }
    }
}
