package org.whalecurve.bootstrap.architecture.broken.domain.common;

/** A room for anything. */
public final class Shelf {}
