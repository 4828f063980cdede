package org.whalecurve.domain.lifetime.runs;

/** How far a lifetime run is. */
public enum LifetimeRunState {
    /** Waits for its turn. */
    ORDERED,
    /** Is being computed. */
    RUNNING,
    /** Computed; its result never changes. */
    COMPUTED,
    /** Could not be computed; the problem says why. Ordering the same inputs again tries again. */
    FAILED,
    /**
     * The application stopped while it waited or ran. Ordering the same inputs again tries again.
     */
    INTERRUPTED;

    /** Whether ordering the same inputs starts it anew. */
    public boolean canBeTriedAgain() {
        return this == FAILED || this == INTERRUPTED;
    }
}
