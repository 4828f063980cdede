package org.whalecurve.domain.periods;

/** Whether facts may still be booked into a period. */
public enum PeriodState {
    /** Facts may be imported and runs ordered. */
    OPEN,
    /**
     * A run was published: facts dated in it are refused until it is opened again with a reason.
     */
    CLOSED
}
