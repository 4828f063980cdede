package org.whalecurve.bootstrap.architecture.broken.application.customers.port;

/** An out-port that is no interface. */
public final class ConcreteCustomers {}
