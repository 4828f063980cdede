package org.whalecurve.domain.incentives;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.people.Disclosure;

/**
 * What others would have been paid, without saying who.
 *
 * @param amount to all of them together, in minor units
 * @param achieved what they achieved, in per cent of their targets, by the id of the component; in
 *     ascending order, which tells nothing of the order of the plan
 */
public record AnonymousPayouts(long amount, Map<String, List<Fraction>> achieved) {

    /** Keeps a copy. */
    public AnonymousPayouts {
        achieved = Map.copyOf(achieved);
    }

    /**
     * Everybody but one reader, if they are enough.
     *
     * @param reader user name, of a participant or of somebody else
     */
    public static Disclosure<AnonymousPayouts> beside(String reader, Simulation simulation) {
        List<SimulatedPayout> others =
                simulation.payouts().stream().filter(each -> !each.user().equals(reader)).toList();
        return Disclosure.of(others.size(), () -> of(simulation.plan(), others));
    }

    private static AnonymousPayouts of(IncentivePlan plan, List<SimulatedPayout> others) {
        Map<String, List<Fraction>> achieved = new HashMap<>();
        for (PlanComponent component : plan.components()) {
            achieved.put(
                    component.id(),
                    others.stream()
                            .flatMap(each -> each.payout().components().stream())
                            .filter(each -> each.component().id().equals(component.id()))
                            .map(PaidComponent::achievement)
                            .filter(Objects::nonNull)
                            .sorted(Comparator.naturalOrder())
                            .toList());
        }
        return new AnonymousPayouts(
                others.stream().mapToLong(each -> each.payout().amount()).reduce(0, Math::addExact),
                achieved);
    }
}
