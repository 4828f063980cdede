package org.whalecurve.domain.defection;

/**
 * How the likelihood that a customer still is one has changed.
 *
 * @param before {@value Defection#QUARTER_DAYS} days before the cut, from 0 to 1
 * @param at at the cut
 */
public record AliveFall(double before, double at) {

    /** By how much it fell; below zero if it rose. */
    public double fall() {
        return before - at;
    }
}
