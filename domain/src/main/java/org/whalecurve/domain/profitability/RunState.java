package org.whalecurve.domain.profitability;

/** How far a run is. */
public enum RunState {
    /** Waits for its turn. */
    ORDERED,
    /** Is being computed. */
    RUNNING,
    /** Computed, and its certificate ties: it can be published. */
    CERTIFIED,
    /** Computed, but its certificate does not tie: it can never be published. */
    NOT_TIED,
    /** The run of record of its period, which it closed. */
    PUBLISHED,
    /** Was the run of record until a later one of the same period was published. */
    SUPERSEDED,
    /** Could not be computed; the problem says why. Ordering the same inputs again tries again. */
    FAILED,
    /**
     * The application stopped while it waited or ran. Ordering the same inputs again tries again.
     */
    INTERRUPTED;

    /** Whether it gave results that can be looked at. */
    public boolean hasResult() {
        return this == CERTIFIED || this == NOT_TIED || this == PUBLISHED || this == SUPERSEDED;
    }

    /** Whether ordering the same inputs starts it anew. */
    public boolean canBeTriedAgain() {
        return this == FAILED || this == INTERRUPTED;
    }
}
