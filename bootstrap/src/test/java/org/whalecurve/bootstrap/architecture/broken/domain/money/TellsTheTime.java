package org.whalecurve.bootstrap.architecture.broken.domain.money;

import java.time.Instant;

/** A domain with a clock of its own. */
public final class TellsTheTime {
    public Instant time() {
        return Instant.now();
    }
}
