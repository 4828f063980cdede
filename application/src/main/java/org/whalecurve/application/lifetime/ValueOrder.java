package org.whalecurve.application.lifetime;

/** By which figure valued customers are ordered, the largest first. */
public enum ValueOrder {
    /** What the chance of having left takes away: whom to look after first. */
    AT_RISK,
    /** What is expected of them. */
    FUTURE,
    /** What they have earned. */
    PAST
}
