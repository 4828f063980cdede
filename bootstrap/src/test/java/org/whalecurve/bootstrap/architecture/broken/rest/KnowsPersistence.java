package org.whalecurve.bootstrap.architecture.broken.rest;

import org.whalecurve.bootstrap.architecture.broken.persistence.Exposed;

/** One adapter that knows another. */
public final class KnowsPersistence {
    public final Exposed other = new Exposed();
}
