package org.whalecurve.domain.incentives;

/**
 * A gate as somebody found it.
 *
 * @param gate the gate
 * @param measured what its yardstick shows
 * @param state whether something is paid
 */
public record PassedGate(PlanGate gate, Measured measured, State state) {

    /** Whether a gate lets anything through. */
    public enum State {
        OPEN,
        CLOSED,
        /** What it is measured by is not known. */
        UNKNOWN
    }
}
