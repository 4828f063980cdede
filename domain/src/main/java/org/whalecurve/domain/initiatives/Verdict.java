package org.whalecurve.domain.initiatives;

/** What the ledger tells of whether an initiative brought anything. */
public enum Verdict {
    /** The interval lies above zero. */
    EARNED,
    /** The interval lies below zero. */
    LOST,
    /** The interval holds zero. */
    CANNOT_TELL,
    /** One of the groups is too small to say anything of it. */
    TOO_FEW
}
