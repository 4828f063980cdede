package org.whalecurve.domain.payouts;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.PaidComponent;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * What a component of a plan paid somebody, as it was kept.
 *
 * @param component the id of the component
 * @param name what people call it
 * @param unit what its value counts
 * @param value what was measured, money in minor units; null if nobody knew
 * @param target what was to be reached, in the same unit; null if nothing was agreed
 * @param paid in per cent of what is paid at target, behind gates and modifiers; null if nobody
 *     knew
 * @param amount what it came to, in minor units
 * @param missing why nobody knew; null if it was known
 */
public record PaidPart(
        String component,
        String name,
        Unit unit,
        @Nullable Fraction value,
        @Nullable Fraction target,
        @Nullable Fraction paid,
        long amount,
        @Nullable String missing) {

    static PaidPart of(PaidComponent paid) {
        return new PaidPart(
                paid.component().id(),
                paid.component().name(),
                paid.measured().unit(),
                paid.measured().value().known().orElse(null),
                paid.target(),
                paid.paid(),
                paid.amount(),
                paid.missing());
    }
}
