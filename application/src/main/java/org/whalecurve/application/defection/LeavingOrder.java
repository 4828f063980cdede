package org.whalecurve.application.defection;

/**
 * By what is lost with them customers that may be leaving are ordered, the most first: what is at
 * risk where the histories tell whether customers stop, what is at stake otherwise.
 */
public enum LeavingOrder {
    /** Profit after cost to serve. */
    PROFIT,
    /** Revenue. */
    REVENUE
}
