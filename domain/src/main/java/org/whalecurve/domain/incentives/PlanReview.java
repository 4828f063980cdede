package org.whalecurve.domain.incentives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;

/** Finds what is wrong with a plan before anybody is paid by it. */
public final class PlanReview {

    private final Set<String> components = new HashSet<>();
    private final Set<String> users = new HashSet<>();
    private final List<PlanFlaw> flaws = new ArrayList<>();

    private PlanReview() {}

    /** All flaws, part by part; empty for a plan that can be paid by. */
    public static List<PlanFlaw> flawsOf(IncentivePlan plan) {
        PlanReview review = new PlanReview();
        review.found(
                plan.components().isEmpty(),
                "components",
                "A plan needs at least one component: nobody would know what is paid for.");
        for (int i = 0; i < plan.components().size(); i++) {
            review.component(plan.components().get(i), "components[" + i + "]");
        }
        review.found(
                plan.participants().isEmpty(),
                "participants",
                "A plan needs at least one participant.");
        for (int i = 0; i < plan.participants().size(); i++) {
            review.participant(plan.participants().get(i), "participants[" + i + "]");
        }
        for (int i = 0; i < plan.gates().size(); i++) {
            review.gate(plan.gates().get(i), "gates[" + i + "]");
        }
        for (int i = 0; i < plan.modifiers().size(); i++) {
            review.modifier(plan.modifiers().get(i), "modifiers[" + i + "]");
        }
        return List.copyOf(review.flaws);
    }

    private void component(PlanComponent component, String where) {
        found(
                !components.add(component.id()),
                where + ".id",
                "The id '" + component.id() + "' is already that of another component.");
        found(
                component.weight().signum() <= 0,
                where + ".weight",
                "The weight must be above zero: what does not count is left out.");
        yardstick(component.by(), where);
    }

    private void participant(Participant participant, String where) {
        found(
                !users.add(participant.user()),
                where + ".user",
                "'" + participant.user() + "' takes part already.");
        found(
                participant.basePay() <= 0,
                where + ".base-pay",
                "The base pay must be above zero: payouts are a share of it.");
        found(
                participant.targetShare().signum() <= 0,
                where + ".target-share",
                "The share that is paid at target must be above zero.");
        participant.targets().keySet().stream()
                .sorted()
                .forEach(id -> knownComponent(id, where + ".targets." + id));
    }

    private void gate(PlanGate gate, String where) {
        yardstick(gate.by(), where);
        knownComponent(gate.component(), where + ".component");
    }

    private void modifier(PlanModifier modifier, String where) {
        yardstick(modifier.by(), where);
        found(
                modifier.least().signum() < 0 || modifier.most().compareTo(modifier.least()) < 0,
                where + ".most",
                "A factor lies between a least that is not below zero and a most that is not below the least.");
    }

    private void knownComponent(@Nullable String id, String where) {
        found(
                id != null && !components.contains(id),
                where,
                "There is no component '%s' in the plan.".formatted(id));
    }

    private void yardstick(Yardstick by, String where) {
        if (by instanceof OfOwnCustomers(var figure)) {
            found(
                    !figure.isOfUnits(),
                    where + ".own-customers",
                    "'%s' is a figure of the company as a whole, and of nobody's own customers: name a measure of a scorecard that shows it."
                            .formatted(figure.id()));
        }
    }

    private void found(boolean wrong, String where, String problem) {
        if (wrong) {
            flaws.add(new PlanFlaw(where, problem));
        }
    }
}
