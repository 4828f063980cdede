package org.whalecurve.domain.incentives;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Measured.Achieved;
import org.whalecurve.domain.incentives.PassedGate.State;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.LargestRemainder;
import org.whalecurve.domain.scorecards.Months;

/** Works a payout out, component by component. */
final class PayoutCells {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final IncentivePlan plan;
    private final Participant participant;
    private final Fraction partOfYear;
    private final Function<Yardstick, Measured> measured;
    private final List<PassedGate> gates;
    private final List<AppliedModifier> modifiers;

    PayoutCells(
            IncentivePlan plan,
            Participant participant,
            Months months,
            Function<Yardstick, Measured> measured) {
        this.plan = plan;
        this.participant = participant;
        this.partOfYear = Fraction.of(months.all().size(), MONTHS_OF_A_YEAR);
        this.measured = measured;
        this.gates = plan.gates().stream().map(this::passed).toList();
        this.modifiers = plan.modifiers().stream().map(this::applied).toList();
    }

    Payout payout() {
        List<PaidComponent> found = plan.components().stream().map(this::paid).toList();
        List<Fraction> shares = plan.shares();
        List<Fraction> parts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Fraction paid = found.get(i).paid();
            parts.add(paid == null ? Fraction.ZERO : shares.get(i).times(paid));
        }
        Fraction atTarget = participant.targetPay(partOfYear);
        Fraction percent = Fraction.sum(parts);
        long amount =
                atTarget.times(percent)
                        .dividedBy(100)
                        .decimal(0)
                        .toBigIntegerExact()
                        .longValueExact();
        long[] amounts = divided(amount, parts);
        List<PaidComponent> components = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            components.add(withAmount(found.get(i), amounts[i]));
        }
        return new Payout(
                participant, atTarget, List.copyOf(components), gates, modifiers, percent, amount);
    }

    private PaidComponent paid(PlanComponent component) {
        Measured shown = measured.apply(component.by());
        Fraction target = target(component, shown).orElse(null);
        Achieved achieved = shown.achieved(target);
        Fraction payout =
                achieved.percent() == null ? null : component.curve().payout(achieved.percent());
        List<PassedGate> before =
                gates.stream().filter(each -> each.gate().standsBefore(component)).toList();
        if (before.stream().anyMatch(each -> each.state() == State.CLOSED)) {
            return new PaidComponent(
                    component, shown, target, achieved.percent(), payout, Fraction.ZERO, 0, null);
        }
        String missing =
                Stream.of(
                                Optional.ofNullable(achieved.missing()),
                                before.stream()
                                        .filter(each -> each.state() == State.UNKNOWN)
                                        .map(PayoutCells::whyUnknown)
                                        .findFirst(),
                                modifiers.stream()
                                        .flatMap(each -> Stream.ofNullable(each.missing()))
                                        .findFirst())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
        return new PaidComponent(
                component,
                shown,
                target,
                achieved.percent(),
                payout,
                missing == null && payout != null ? modified(payout) : null,
                0,
                missing);
    }

    private Fraction modified(Fraction payout) {
        return modifiers.stream()
                .map(AppliedModifier::factor)
                .reduce(
                        payout,
                        (paid, factor) ->
                                factor == null ? paid : paid.times(factor).dividedBy(100));
    }

    private PassedGate passed(PlanGate gate) {
        Measured shown = measured.apply(gate.by());
        return new PassedGate(
                gate,
                shown,
                shown.value()
                        .known()
                        .map(value -> shown.asWritten(value, plan.currency()))
                        .map(value -> gate.isOpenAt(value) ? State.OPEN : State.CLOSED)
                        .orElse(State.UNKNOWN));
    }

    private AppliedModifier applied(PlanModifier modifier) {
        Measured shown = measured.apply(modifier.by());
        Achieved achieved =
                shown.achieved(
                        shown.target(modifier.target(), plan.currency(), partOfYear).orElse(null));
        return new AppliedModifier(
                modifier,
                shown,
                achieved.percent() == null ? null : modifier.factor(achieved.percent()),
                achieved.missing());
    }

    private Optional<Fraction> target(PlanComponent component, Measured shown) {
        @Nullable Fraction own = participant.targets().get(component.id());
        return shown.target(own == null ? component.target() : own, plan.currency(), partOfYear);
    }

    private static String whyUnknown(PassedGate gate) {
        return "Whether the gate '%s' is open is not known. %s"
                .formatted(gate.gate().name(), gate.measured().value().missing().orElse(""))
                .strip();
    }

    private static long[] divided(long amount, List<Fraction> parts) {
        if (amount == 0) {
            return new long[parts.size()];
        }
        BigInteger common =
                parts.stream()
                        .map(Fraction::denominator)
                        .reduce(BigInteger.ONE, BigInteger::multiply);
        return LargestRemainder.divide(
                amount,
                parts.stream()
                        .map(part -> part.numerator().multiply(common.divide(part.denominator())))
                        .toArray(BigInteger[]::new));
    }

    private static PaidComponent withAmount(PaidComponent paid, long amount) {
        return new PaidComponent(
                paid.component(),
                paid.measured(),
                paid.target(),
                paid.achievement(),
                paid.payout(),
                paid.paid(),
                amount,
                paid.missing());
    }
}
