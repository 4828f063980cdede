package org.whalecurve.domain.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * What a component pays somebody.
 *
 * @param component the component
 * @param measured what its yardstick shows
 * @param target what was to be reached, in the unit of the measure; null if nothing was agreed
 * @param achievement in per cent of the target; null if nobody can say
 * @param payout what the curve pays for it, in per cent of what is paid at target; null likewise
 * @param paid the same behind gates and modifiers; null as long as one of them is not known
 * @param amount what it comes to, in minor units; nothing as long as it is not known
 * @param missing why it is not known what is paid; null if it is
 */
public record PaidComponent(
        PlanComponent component,
        Measured measured,
        @Nullable Fraction target,
        @Nullable Fraction achievement,
        @Nullable Fraction payout,
        @Nullable Fraction paid,
        long amount,
        @Nullable String missing) {}
