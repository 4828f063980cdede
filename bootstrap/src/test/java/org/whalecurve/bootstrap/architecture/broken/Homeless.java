package org.whalecurve.bootstrap.architecture.broken;

/** Lives on no floor. */
public final class Homeless {}
