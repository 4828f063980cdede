package org.whalecurve.bootstrap.architecture.broken.persistence;

/** Calls itself a service outside of the application. */
public final class CustomersService {}
