package org.whalecurve.bootstrap.architecture.broken.persistence;

/** A JSON model far from the API. */
public record LostJson(String name) {}
