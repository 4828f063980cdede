package org.whalecurve.domain.scorecards;

import org.whalecurve.domain.money.Fraction;

/**
 * What a value is worth on the scale of all scores, which goes from 0 to 100.
 *
 * @param raw as the scoring rule gives it: below 0 or above 100 where the value lies outside what
 *     was agreed. It is shown, never rolled up
 * @param clamped within 0 and 100: what is rolled up, so that one measure at 300 hides no others at
 *     nothing
 */
public record Score(Fraction raw, Fraction clamped) {

    /** The lowest score. */
    public static final Fraction LOWEST = Fraction.ZERO;

    /** The highest score that counts. */
    public static final Fraction HIGHEST = Fraction.of(100);

    /** A raw score with what of it counts. */
    public static Score of(Fraction raw) {
        return new Score(raw, raw.max(LOWEST).min(HIGHEST));
    }
}
