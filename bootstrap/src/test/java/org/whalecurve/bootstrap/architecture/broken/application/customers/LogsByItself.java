package org.whalecurve.bootstrap.architecture.broken.application.customers;

import java.util.logging.Logger;

/** Logs, and through the old door. */
public final class LogsByItself {
    public void log() {
        Logger.getLogger("whale").fine("seen");
    }
}
