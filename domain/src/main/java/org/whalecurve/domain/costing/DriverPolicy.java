package org.whalecurve.domain.costing;

/** What becomes of an allocation rule that finds a quantity it should not find. */
public enum DriverPolicy {
    /** The model is refused. */
    FAIL,
    /** The quantity counts as zero: that pool receives nothing. */
    ZERO,
    /** The rule is left out: the cost of its service pool is not allocated, and shown as such. */
    SKIP
}
