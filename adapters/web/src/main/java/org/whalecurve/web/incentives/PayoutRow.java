package org.whalecurve.web.incentives;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.AppliedModifier;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.incentives.PaidComponent;
import org.whalecurve.domain.incentives.PassedGate;
import org.whalecurve.domain.incentives.Payout;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;
import org.whalecurve.web.scorecards.ValueWords;

/**
 * What somebody would have been paid, and how it came about.
 *
 * @param percent in per cent of what is paid at target
 * @param customers how many customers they look after
 * @param profit what these earned; null where it is not known
 * @param why why it is not known; empty if it is
 * @param open what keeps the payout from being known as a whole, each in a sentence
 * @param steps component by component
 * @param conditions how gates and modifiers stood, each in a sentence
 */
record PayoutRow(
        String user,
        Amount atTarget,
        Amount amount,
        String percent,
        String customers,
        @Nullable Amount profit,
        String why,
        List<String> open,
        List<Step> steps,
        List<String> conditions) {

    private static final String NONE = "–";

    /** What a component would have paid, in words. */
    record Step(
            String component,
            String value,
            String target,
            String achievement,
            String payout,
            Amount amount) {}

    static PayoutRow of(SimulatedPayout simulated, ValueWords words, Wording wording) {
        Payout payout = simulated.payout();
        String currency = words.currency().getCurrencyCode();
        return new PayoutRow(
                simulated.user(),
                wording.amount(payout.atTarget().decimal(0).longValueExact(), currency),
                wording.amount(payout.amount(), currency),
                wording.number(payout.percent(), 1) + "%",
                wording.count(simulated.customers()),
                simulated
                        .profit()
                        .known()
                        .map(profit -> wording.amount(profit.decimal(0).longValueExact(), currency))
                        .orElse(null),
                simulated.profit().missing().orElse(""),
                payout.missing(),
                payout.components().stream().map(each -> step(each, words, wording)).toList(),
                conditions(payout, words, wording));
    }

    private static Step step(PaidComponent paid, ValueWords words, Wording wording) {
        return new Step(
                paid.component().name(),
                paid.measured()
                        .value()
                        .known()
                        .map(value -> words.value(value, paid.measured().unit()))
                        .orElse(NONE),
                paid.target() == null ? NONE : words.value(paid.target(), paid.measured().unit()),
                percentOrNone(paid.achievement(), wording),
                percentOrNone(paid.paid(), wording),
                wording.amount(paid.amount(), words.currency().getCurrencyCode()));
    }

    private static List<String> conditions(Payout payout, ValueWords words, Wording wording) {
        List<String> conditions = new ArrayList<>();
        for (PassedGate gate : payout.gates()) {
            conditions.add(
                    "Gate “%s”: %s"
                            .formatted(
                                    gate.gate().name(),
                                    switch (gate.state()) {
                                        case OPEN -> "open" + at(gate.measured(), words);
                                        case CLOSED -> "closed" + at(gate.measured(), words);
                                        case UNKNOWN -> "not known.";
                                    }));
        }
        for (AppliedModifier modifier : payout.modifiers()) {
            conditions.add(
                    "Modifier “%s”: %s"
                            .formatted(
                                    modifier.modifier().name(),
                                    modifier.factor() == null
                                            ? "not known."
                                            : "× "
                                                    + CurveView.percent(modifier.factor(), wording)
                                                    + at(modifier.measured(), words)));
        }
        return List.copyOf(conditions);
    }

    private static String at(Measured measured, ValueWords words) {
        return measured.value()
                .known()
                .map(value -> " at " + words.inText(value, measured.unit()) + ".")
                .orElse(".");
    }

    private static String percentOrNone(@Nullable Fraction percent, Wording wording) {
        return percent == null ? NONE : wording.number(percent, 1) + "%";
    }
}
