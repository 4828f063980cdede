package org.whalecurve.bootstrap.architecture.broken.rest;

import org.whalecurve.bootstrap.architecture.broken.application.customers.internal.AnswersCustomers;

/** Goes past the in-port. */
public final class NamesAnImplementation {
    public final AnswersCustomers behind = new AnswersCustomers();
}
