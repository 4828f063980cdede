package org.whalecurve.application.access;

import java.util.Set;

/** The customers whose figures an actor may see. */
public sealed interface CustomerScope {

    /** Every customer, and the lines without a customer. */
    record WholeCompany() implements CustomerScope {}

    /**
     * The customers of certain owners or units; none if both are empty.
     *
     * @param owners user names of account managers
     * @param units organisation units
     */
    record Part(Set<String> owners, Set<String> units) implements CustomerScope {}
}
