package org.whalecurve.web.payouts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.payouts.PersonChange;
import org.whalecurve.domain.payouts.RestatedMonths;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;
import org.whalecurve.web.scorecards.ValueWords;

/**
 * A payout as it was decided, beside what it would be today.
 *
 * @param message what the present books say of it
 * @param correction what a correction would pay more to all together; null if there is nothing to
 *     correct, or not for the reader
 * @param causes what the books say otherwise, each in a sentence
 * @param changes who would be paid something else
 * @param others what is told of those whose names the reader may not know; empty if there are none
 */
record PayoutPageView(
        String plan,
        int number,
        String name,
        Address payouts,
        Address export,
        String about,
        String currency,
        String message,
        @Nullable Correction correction,
        List<String> causes,
        List<Change> changes,
        List<Person> people,
        String others,
        List<Decided> decisions) {

    private static final String NONE = "–";

    /**
     * What a correction would keep.
     *
     * @param corrections how many corrections the reader has seen
     * @param difference as it is sent
     * @param words as it is read
     */
    record Correction(int corrections, String difference, String words) {}

    /** Somebody who would be paid something else today. */
    record Change(
            String user,
            Amount kept,
            Amount present,
            Amount difference,
            Amount byRestatement,
            Amount byOtherHands,
            List<String> parts) {}

    /** Somebody who was paid, component by component. */
    record Person(String user, Amount amount, List<Step> steps, List<String> open) {}

    /** What a component paid. */
    record Step(String component, String value, String target, String paid, Amount amount) {}

    /**
     * A decision.
     *
     * @param runs the runs that it rests on, with their months
     */
    record Decided(String kind, Amount amount, String when, String books, List<String> runs) {}

    static PayoutPageView of(PayoutReport report, boolean mayCorrect, Wording wording) {
        KeptPayout payout = report.seen().payout();
        PayoutChange change = report.change();
        ValueWords words = new ValueWords(wording, payout.currency());
        String currency = payout.currency().getCurrencyCode();
        return new PayoutPageView(
                payout.plan(),
                payout.number(),
                report.planName(),
                PayoutPlace.of(payout.plan()),
                PayoutPlace.export(payout),
                "%s · version %d of the plan · decided %s by %s"
                        .formatted(
                                wording.months(payout.months().from(), payout.months().to()),
                                payout.version(),
                                wording.moment(payout.decisions().getFirst().decidedAt()),
                                payout.decisions().getFirst().decidedBy()),
                currency,
                message(report, wording),
                mayCorrect && change != null && change.asksForCorrection()
                        ? new Correction(
                                payout.corrections(),
                                units(change.difference(), payout.currency()),
                                wording.money(change.difference(), currency))
                        : null,
                change == null
                        ? List.of()
                        : change.restated().stream().map(each -> cause(each, wording)).toList(),
                change == null
                        ? List.of()
                        : change.people().stream()
                                .filter(each -> each.difference() != 0)
                                .map(each -> change(each, words, wording))
                                .toList(),
                payout.standing().people().stream()
                        .map(each -> person(each, words, wording))
                        .toList(),
                PayoutsView.othersOf(report.seen(), wording),
                decisions(payout, wording));
    }

    private static String message(PayoutReport report, Wording wording) {
        PayoutChange change = report.change();
        String currency = report.seen().payout().currency().getCurrencyCode();
        if (change == null) {
            return "What it would be today is not known: " + report.unknown();
        }
        if (change.people().isEmpty()) {
            return "You were not paid by it.";
        }
        if (!change.asksForCorrection()) {
            return change.restated().isEmpty()
                    ? "The books say today what they said then."
                    : "The books were restated, and nobody would be paid anything else.";
        }
        long changed = change.people().stream().filter(each -> each.difference() != 0).count();
        return "By the present books %s would be paid something else, %s in all."
                .formatted(
                        wording.count(changed, "person", "people"),
                        wording.money(change.difference(), currency));
    }

    private static String cause(RestatedMonths restated, Wording wording) {
        String months = wording.months(restated.months().from(), restated.months().to());
        List<String> causes = new ArrayList<>();
        if (restated.byAnotherRun()) {
            causes.add(
                    restated.was() == null
                            ? "was closed since, by run " + restated.is()
                            : restated.is() == null
                                    ? "has no run of record any more; it was " + restated.was()
                                    : "was restated: run "
                                            + restated.is()
                                            + " stands in place of "
                                            + restated.was());
        }
        if (restated.facts()) {
            causes.add("has other facts of operations");
        }
        return months + " " + String.join(", and it ", causes) + ".";
    }

    private static Change change(PersonChange change, ValueWords words, Wording wording) {
        String currency = words.currency().getCurrencyCode();
        return new Change(
                change.user(),
                wording.amount(change.kept(), currency),
                wording.amount(change.present(), currency),
                wording.amount(change.difference(), currency),
                wording.amount(change.byRestatement(), currency),
                wording.amount(change.byOtherHands(), currency),
                change.parts().stream()
                        .map(part ->
                                "%s: %s instead of %s, %s"
                                        .formatted(
                                                part.name(),
                                                value(part.is(), part.unit(), words),
                                                value(part.was(), part.unit(), words),
                                                wording.money(part.amount(), currency)))
                        .toList());
    }

    private static Person person(PaidPerson person, ValueWords words, Wording wording) {
        return new Person(
                person.user(),
                wording.amount(person.amount(), words.currency().getCurrencyCode()),
                person.parts().stream().map(each -> step(each, words, wording)).toList(),
                person.missing());
    }

    private static Step step(PaidPart part, ValueWords words, Wording wording) {
        Fraction paid = part.paid();
        return new Step(
                part.name(),
                value(part.value(), part.unit(), words),
                value(part.target(), part.unit(), words),
                paid == null ? NONE : wording.number(paid, 1) + "%",
                wording.amount(part.amount(), words.currency().getCurrencyCode()));
    }

    private static List<Decided> decisions(KeptPayout payout, Wording wording) {
        List<Decided> decisions = new ArrayList<>();
        for (int i = 0; i < payout.decisions().size(); i++) {
            PayoutDecision decision = payout.decisions().get(i);
            decisions.add(
                    new Decided(
                            i == 0 ? "Decided" : "Correction " + i,
                            wording.amount(decision.amount(), payout.currency().getCurrencyCode()),
                            "%s by %s"
                                    .formatted(
                                            wording.moment(decision.decidedAt()),
                                            decision.decidedBy()),
                            wording.moment(decision.basis().at()),
                            decision.basis().runs().entrySet().stream()
                                    .map(each ->
                                            wording.months(each.getKey().from(), each.getKey().to())
                                                    + ": "
                                                    + each.getValue().run())
                                    .toList()));
        }
        return List.copyOf(decisions);
    }

    private static String value(@Nullable Fraction value, Unit unit, ValueWords words) {
        return value == null ? NONE : words.value(value, unit);
    }

    private static String units(long minor, Currency currency) {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }
}
