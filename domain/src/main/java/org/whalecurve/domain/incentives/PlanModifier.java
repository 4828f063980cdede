package org.whalecurve.domain.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * What all payouts of a plan are multiplied by: the achievement of a measure, within bounds.
 *
 * @param name what people call it
 * @param by what achievement is measured by
 * @param target what is to be reached in the year, money in units of the currency; null for what
 *     the card plans
 * @param least the smallest factor, in per cent
 * @param most the largest factor, in per cent
 */
public record PlanModifier(
        String name, Yardstick by, @Nullable Fraction target, Fraction least, Fraction most) {

    /** The factor in per cent for an achievement in per cent. */
    public Fraction factor(Fraction achievement) {
        return achievement.max(least).min(most);
    }
}
