package org.whalecurve.application.crm.internal;

/** Somebody changed, paused or removed a connection while it was read. */
final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("The connection was changed while it was read.");
    }
}
