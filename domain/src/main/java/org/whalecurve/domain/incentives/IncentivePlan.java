package org.whalecurve.domain.incentives;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Weights;

/**
 * By what people are paid beside their base pay.
 *
 * @param id what addresses call it
 * @param name what people call it
 * @param currency of all its amounts
 * @param year for which it is agreed
 * @param participants who is paid by it
 * @param components what is paid for
 * @param gates what must be so before anything is paid
 * @param modifiers what all payouts are multiplied by
 */
public record IncentivePlan(
        String id,
        String name,
        Currency currency,
        int year,
        List<Participant> participants,
        List<PlanComponent> components,
        List<PlanGate> gates,
        List<PlanModifier> modifiers) {

    /** Keeps copies. */
    public IncentivePlan {
        participants = List.copyOf(participants);
        components = List.copyOf(components);
        gates = List.copyOf(gates);
        modifiers = List.copyOf(modifiers);
    }

    /** What part of the whole each component is, in their order. */
    public List<Fraction> shares() {
        return weights().shares();
    }

    /** How much each component counts. */
    public Weights weights() {
        return new Weights(components.stream().map(PlanComponent::weight).toList());
    }

    /** The participant of a user name. */
    public Optional<Participant> participant(String user) {
        return participants.stream().filter(each -> each.user().equals(user)).findAny();
    }

    /** Everything that the plan measures people by. */
    public List<Yardstick> yardsticks() {
        return Stream.of(
                        components.stream().map(PlanComponent::by),
                        gates.stream().map(PlanGate::by),
                        modifiers.stream().map(PlanModifier::by))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The same plan as one participant sees it. */
    public IncentivePlan seenBy(String user) {
        return new IncentivePlan(
                id,
                name,
                currency,
                year,
                participants.stream().filter(each -> each.user().equals(user)).toList(),
                components,
                gates,
                modifiers);
    }
}
