package org.whalecurve.bootstrap.architecture.broken.persistence;

import jakarta.transaction.Transactional;

/** Believes in a transaction that nobody opens. */
public final class NotABean {
    @Transactional
    public void save() {}
}
