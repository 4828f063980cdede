package org.whalecurve.domain.payouts;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.AppliedModifier;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * What a modifier came to when a payout was decided.
 *
 * @param name what people call it
 * @param unit what its value counts
 * @param value what was measured, money in minor units; null if nobody knew
 * @param factor by how many per cent all was multiplied; null if nobody knew
 */
public record KeptModifier(
        String name, Unit unit, @Nullable Fraction value, @Nullable Fraction factor) {

    static KeptModifier of(AppliedModifier modifier) {
        return new KeptModifier(
                modifier.modifier().name(),
                modifier.measured().unit(),
                modifier.measured().value().known().orElse(null),
                modifier.factor());
    }
}
