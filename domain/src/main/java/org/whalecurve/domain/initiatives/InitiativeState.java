package org.whalecurve.domain.initiatives;

/** How far an initiative has come. */
public enum InitiativeState {
    /** Not decided yet. */
    PROPOSED,
    /** Approved, and not at its end. */
    UNDER_WAY,
    /** Brought to its end, with a closing record. */
    CLOSED,
    /** Given up, with a closing record. */
    ABANDONED;

    /** Whether it is over and its team dissolved. */
    public boolean isOver() {
        return this == CLOSED || this == ABANDONED;
    }
}
