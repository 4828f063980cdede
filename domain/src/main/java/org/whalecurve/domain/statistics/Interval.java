package org.whalecurve.domain.statistics;

/**
 * Between what bounds something lies, as far as observations can tell.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {

    /** Whether it leaves open on which side of zero it lies. */
    public boolean containsZero() {
        return low <= 0 && high >= 0;
    }
}
