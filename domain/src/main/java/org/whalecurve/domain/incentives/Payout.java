package org.whalecurve.domain.incentives;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;

/**
 * What a plan pays somebody for some months. What is not known is neither paid nor counted as not
 * achieved: it stays open, and is told.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the amounts of the components add up to the whole;
 *   <li>the whole differs from the exact share of the base pay by less than one minor unit.
 * </ol>
 *
 * @param participant who is paid
 * @param atTarget what is paid at target for these months, in minor units before rounding
 * @param components what each component pays, in the order of the plan
 * @param gates how the gates stood
 * @param modifiers what the modifiers came to
 * @param percent what is paid, in per cent of what is paid at target, of all that is known
 * @param amount the same in minor units, rounded half away from zero
 */
public record Payout(
        Participant participant,
        Fraction atTarget,
        List<PaidComponent> components,
        List<PassedGate> gates,
        List<AppliedModifier> modifiers,
        Fraction percent,
        long amount) {

    /**
     * Works a payout out.
     *
     * @param measured what each yardstick of the plan shows of the participant
     * @throws ArithmeticException if an amount leaves the range of a long
     */
    public static Payout of(
            IncentivePlan plan,
            Participant participant,
            Months months,
            Function<Yardstick, Measured> measured) {
        return new PayoutCells(plan, participant, months, measured).payout();
    }

    /** What keeps it from being known as a whole, each in a sentence; none if nothing does. */
    public List<String> missing() {
        return components.stream()
                .map(PaidComponent::missing)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether all of it is known. */
    public boolean isComplete() {
        return missing().isEmpty();
    }
}
