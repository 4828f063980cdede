package org.whalecurve.domain.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * What a modifier made of somebody's payout.
 *
 * @param modifier the modifier
 * @param measured what its yardstick shows
 * @param factor by how many per cent all payouts are multiplied; null if nobody can say
 * @param missing why nobody can say; null if it is known
 */
public record AppliedModifier(
        PlanModifier modifier,
        Measured measured,
        @Nullable Fraction factor,
        @Nullable String missing) {}
