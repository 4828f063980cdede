package org.whalecurve.domain.imports;

/** How far an import is. Facts exist if and only if the state is {@link #COMMITTED}. */
public enum ImportState {
    /** The file is stored and waits for its turn. */
    RECEIVED,
    /** Its rows are being read. */
    READING,
    /** Its accepted rows are booked, its rejected rows are in quarantine. Final. */
    COMMITTED,
    /** The file as a whole could not be read: nothing was booked; the problem says why. */
    REFUSED,
    /**
     * The application stopped while the file waited or was read: nothing was booked; it can be
     * resumed.
     */
    INTERRUPTED,
    /** Somebody gave it up: nothing was booked, the file is gone. Final. */
    DISCARDED;

    /** Whether the stored file is still needed to go on. */
    public boolean canResume() {
        return this == INTERRUPTED || this == REFUSED;
    }
}
