package org.whalecurve.domain.incentives;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;

/**
 * What a plan would have paid everybody for months that are over, and whether it would have paid
 * for what the company wants.
 *
 * @param plan the plan
 * @param months the months
 * @param payouts what each participant would have been paid, in the order of the plan
 * @param correlation of payouts, in per cent of what is paid at target, with the profits of the
 *     participants' own customers; null where too few can be compared
 */
public record Simulation(
        IncentivePlan plan,
        Months months,
        List<SimulatedPayout> payouts,
        @Nullable RankCorrelation correlation) {

    /** Compares what everybody would have been paid with what their customers earned. */
    public static Simulation of(IncentivePlan plan, Months months, List<SimulatedPayout> payouts) {
        List<SimulatedPayout> comparable =
                payouts.stream().filter(each -> each.comparableProfit().isPresent()).toList();
        Optional<RankCorrelation> correlation =
                RankCorrelation.of(
                        comparable.stream().map(each -> each.payout().percent()).toList(),
                        comparable.stream()
                                .map(each -> each.comparableProfit().orElseThrow())
                                .toList());
        return new Simulation(plan, months, List.copyOf(payouts), correlation.orElse(null));
    }

    /** The same simulation as one participant sees it: as if nobody else took part. */
    public Simulation seenBy(String user) {
        return of(
                plan.seenBy(user),
                months,
                payouts.stream().filter(each -> each.user().equals(user)).toList());
    }

    /** What all would have been paid together, in minor units. */
    public long amount() {
        return payouts.stream().mapToLong(each -> each.payout().amount()).reduce(0, Math::addExact);
    }

    /** What all would have been paid at target, in minor units before rounding. */
    public Fraction atTarget() {
        return Fraction.sum(payouts.stream().map(each -> each.payout().atTarget()).toList());
    }

    /** What some components would have paid somebody together, in minor units. */
    public long amountOf(String user, List<PlanComponent> components) {
        List<String> wanted = components.stream().map(PlanComponent::id).toList();
        return payouts.stream()
                .filter(each -> each.user().equals(user))
                .flatMap(each -> each.payout().components().stream())
                .filter(each -> wanted.contains(each.component().id()))
                .mapToLong(PaidComponent::amount)
                .reduce(0, Math::addExact);
    }

    /** What a component would have paid all together, in minor units. */
    public long amountOf(PlanComponent component) {
        return payouts.stream()
                .flatMap(each -> each.payout().components().stream())
                .filter(each -> each.component().id().equals(component.id()))
                .mapToLong(PaidComponent::amount)
                .reduce(0, Math::addExact);
    }
}
