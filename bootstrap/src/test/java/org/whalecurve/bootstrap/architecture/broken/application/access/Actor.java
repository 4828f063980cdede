package org.whalecurve.bootstrap.architecture.broken.application.access;

/** Stands in for the actor of the real house. */
public record Actor(String name) {}
