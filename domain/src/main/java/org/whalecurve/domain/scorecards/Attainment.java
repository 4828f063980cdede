package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/** How much of a target was reached. */
public final class Attainment {

    private Attainment() {}

    /**
     * In per cent, safe for either direction and for targets below zero: {@code 100 × (1 + s × (a −
     * t) ÷ |t|)}, where s is 1 if more is better and −1 if less is. A cost of 120 against a target
     * of 100 reaches 80, and one of 80 reaches 120.
     *
     * @param actual in the unit of the target
     * @return empty for a target of zero, which has no percentages, and where neither more nor less
     *     is better
     */
    public static Optional<Fraction> percent(
            Fraction actual, Fraction target, Direction direction) {
        if (target.signum() == 0 || direction == Direction.WITHIN_A_RANGE) {
            return Optional.empty();
        }
        Fraction better = actual.minus(target).times(direction.sign()).dividedBy(target.abs());
        return Optional.of(better.plus(Fraction.ONE).times(Score.HIGHEST));
    }
}
