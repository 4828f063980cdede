package org.whalecurve.domain.dispersion;

/**
 * The best or the worst part of those ranked by profit. A part of them is a whole number: the
 * smallest that is at least so many per cent, so that of 7 customers the best 20 % are 2.
 *
 * @param percent how many per cent of those ranked, from 1 to 100
 * @param objects how many those are
 * @param profitMinor what they earn together, in minor units; below zero a loss
 */
public record Portion(int percent, int objects, long profitMinor) {

    private static final int HUNDRED = 100;

    /** The smallest whole number that is at least so many per cent of a number. */
    static int atLeast(int percent, int of) {
        return Math.toIntExact(Math.ceilDiv((long) of * percent, HUNDRED));
    }
}
