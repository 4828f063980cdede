package org.whalecurve.bootstrap.architecture.broken.persistence;

/** A public class that nobody next door in its adapter needs. */
public final class Exposed {}
