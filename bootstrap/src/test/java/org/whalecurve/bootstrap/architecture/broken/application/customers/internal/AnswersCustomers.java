package org.whalecurve.bootstrap.architecture.broken.application.customers.internal;

/** An implementation, to be named by the wiring only. */
public final class AnswersCustomers {}
