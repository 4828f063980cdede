package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * What was counted of a measure in a month. A ratio keeps both its parts, so that months, and units
 * of the organisation, can be added up before they are divided.
 *
 * @param numerator what is divided; the whole amount of what is no ratio
 * @param denominator what it is divided by; 1 for what is no ratio
 */
public record Observation(Fraction numerator, Fraction denominator) {

    /** Nothing of nothing: where adding up begins. */
    static final Observation NONE = new Observation(Fraction.ZERO, Fraction.ZERO);

    /** An amount or a count. */
    public static Observation of(long amount) {
        return of(Fraction.of(amount));
    }

    /** An amount or a count. */
    public static Observation of(Fraction amount) {
        return new Observation(amount, Fraction.ONE);
    }

    /** One amount in proportion to another. */
    public static Observation ratio(long numerator, long denominator) {
        return new Observation(Fraction.of(numerator), Fraction.of(denominator));
    }

    /** This and another of the same measure, counted together. */
    public Observation plus(Observation other) {
        return new Observation(
                numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    /**
     * The value in a unit. Empty where nothing above zero is there to divide by: a share of no
     * revenue, or of a loss, says nothing.
     */
    public Optional<Fraction> in(Unit unit) {
        return denominator.signum() <= 0
                ? Optional.empty()
                : Optional.of(numerator.times(unit.scale()).dividedBy(denominator));
    }
}
