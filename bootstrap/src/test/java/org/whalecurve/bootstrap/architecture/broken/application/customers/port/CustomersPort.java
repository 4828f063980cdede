package org.whalecurve.bootstrap.architecture.broken.application.customers.port;

/** Says that it is a port, and nothing else. */
public interface CustomersPort {}
