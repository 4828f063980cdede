package org.whalecurve.application.facts.port;

/** A stored file is missing, or its content is not what its hash says. */
public final class DamagedFacts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedFacts(String message) {
        super(message);
    }
}
