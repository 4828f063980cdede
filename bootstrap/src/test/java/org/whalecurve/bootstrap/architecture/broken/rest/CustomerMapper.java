package org.whalecurve.bootstrap.architecture.broken.rest;

/** A mapper that others may use. */
public interface CustomerMapper {}
