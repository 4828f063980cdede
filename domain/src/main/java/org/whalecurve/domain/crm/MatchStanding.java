package org.whalecurve.domain.crm;

/** Whether a match counts. */
public enum MatchStanding {
    /** A person has to say. */
    PROPOSED,
    /** What the CRM says of the account is the customer's. */
    CONFIRMED,
    /** Somebody said no, or took back a match: it is not proposed again. */
    REJECTED
}
