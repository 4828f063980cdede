package org.whalecurve.domain.crm;

/** Where a record of a CRM is in its life. */
public enum RecordStanding {
    LIVE,
    /** Put aside in the CRM; what it says still holds. */
    ARCHIVED,
    DELETED,
    /** Another record stands for it. */
    MERGED;

    /** Whether what the record says still holds. */
    public boolean holds() {
        return this == LIVE || this == ARCHIVED;
    }
}
