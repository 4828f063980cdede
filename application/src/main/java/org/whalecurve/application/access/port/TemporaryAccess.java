package org.whalecurve.application.access.port;

import org.whalecurve.domain.initiatives.TouchedCustomers;

/** What people see for a while, beside what their roles and units show them. */
public interface TemporaryAccess {

    /** The customers that a user sees today because of what they work on; nobody if nothing. */
    TouchedCustomers customersOf(String user);
}
