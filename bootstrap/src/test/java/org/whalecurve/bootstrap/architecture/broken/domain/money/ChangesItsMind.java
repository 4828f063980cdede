package org.whalecurve.bootstrap.architecture.broken.domain.money;

/** A domain that does not hold still. */
public final class ChangesItsMind {
    public int mind;
}
