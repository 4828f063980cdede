package org.whalecurve.bootstrap.architecture.broken.bootstrap;

import org.whalecurve.bootstrap.architecture.broken.persistence.Exposed;

/** Wires an adapter by its class. */
public final class NamesAnAdapter {
    public final Exposed adapter = new Exposed();
}
