package org.whalecurve.domain.scorecards;

/** Whether a measure tells what will come or what came. */
public enum Timing {
    /** It moves before the result does, such as orders delivered on time. */
    LEADING,
    /** It is the result, such as profit. */
    LAGGING
}
