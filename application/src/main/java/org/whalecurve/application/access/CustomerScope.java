package org.whalecurve.application.access;

import java.util.Set;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.initiatives.TouchedCustomers;

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
     * The customers of certain owners or units, and certain others; none if all are empty.
     *
     * @param owners user names of account managers
     * @param units organisation units
     * @param others customers named otherwise
     */
    record Part(Set<String> owners, Set<String> units, TouchedCustomers others)
            implements CustomerScope {

        @Override
        public boolean includes(Customer customer) {
            String owner = customer.owner();
            String unit = customer.unit();
            return (owner != null && owners.contains(owner))
                    || (unit != null && units.contains(unit))
                    || others.includes(customer);
        }
    }
}
