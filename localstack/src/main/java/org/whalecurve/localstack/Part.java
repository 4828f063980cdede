package org.whalecurve.localstack;

import org.whalecurve.localstack.ChildProcess.StopSignal;

/**
 * The parts of the stack, in the order in which they must stop: nothing may outlive what it needs.
 */
enum Part {
    LAUNCHER("Launcher", "launcher", StopSignal.TERM),
    APPLICATION("Application", "application", StopSignal.TERM),
    KEYCLOAK("Keycloak", "keycloak", StopSignal.TERM),
    POSTGRES("PostgreSQL", "postgresql", StopSignal.INT);

    private final String label;
    private final String fileName;
    private final StopSignal stopSignal;

    Part(String label, String fileName, StopSignal stopSignal) {
        this.label = label;
        this.fileName = fileName;
        this.stopSignal = stopSignal;
    }

    /** Its name for people. */
    String label() {
        return label;
    }

    /** The name of the files that belong to it. */
    String fileName() {
        return fileName;
    }

    StopSignal stopSignal() {
        return stopSignal;
    }
}
