package org.whalecurve.domain.scorecards;

import org.whalecurve.domain.money.Fraction;

/**
 * What a score asks of people. The limits part the scale into thirds, so that a value at its goal
 * is good and one at its red flag is watched, and asks to act as soon as it falls below (the goal
 * and red-flag scoring of Spider Impact).
 */
public enum Status {
    /** From {@link #GOOD_FROM} on. */
    GOOD,
    /** From {@link #WATCH_FROM} on. */
    WATCH,
    /** Below that. */
    ACT,
    /** There is no score, or less than half of what should be in it is known. */
    NO_DATA;

    /** Two thirds of the scale: the lowest score that is good. */
    public static final Fraction GOOD_FROM = Fraction.of(200, 3);

    /** One third of the scale: the lowest score that is watched. */
    public static final Fraction WATCH_FROM = Fraction.of(100, 3);

    /** The status of a score. */
    public static Status of(Fraction score) {
        if (score.compareTo(GOOD_FROM) >= 0) {
            return GOOD;
        }
        return score.compareTo(WATCH_FROM) >= 0 ? WATCH : ACT;
    }
}
