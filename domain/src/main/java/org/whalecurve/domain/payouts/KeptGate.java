package org.whalecurve.domain.payouts;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.PassedGate;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * How a gate stood when a payout was decided.
 *
 * @param name what people call it
 * @param unit what its value counts
 * @param value what was measured, money in minor units; null if nobody knew
 * @param state whether it let anything through
 */
public record KeptGate(String name, Unit unit, @Nullable Fraction value, PassedGate.State state) {

    static KeptGate of(PassedGate gate) {
        return new KeptGate(
                gate.gate().name(),
                gate.measured().unit(),
                gate.measured().value().known().orElse(null),
                gate.state());
    }
}
