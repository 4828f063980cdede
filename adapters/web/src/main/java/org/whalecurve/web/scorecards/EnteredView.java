package org.whalecurve.web.scorecards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Wording;

/**
 * What people entered of a measure.
 *
 * @param rule by when a value is entered and who approves it, in a sentence; empty if nothing was
 *     agreed
 * @param rows all values, the latest first
 */
record EnteredView(String rule, List<Row> rows) {

    /**
     * A value.
     *
     * @param decided what became of it, in words
     * @param note what was said of it; empty if nothing
     * @param mayDecide whether the reader is to decide about it
     */
    record Row(
            long number,
            String month,
            String value,
            String entered,
            String note,
            String decided,
            boolean mayDecide) {}

    static EnteredView of(
            List<KeptValue> values, CardMeasure measure, Actor actor, ValueWords words) {
        Entered source = (Entered) measure.definition().source();
        return new EnteredView(
                rule(source),
                values.stream()
                        .map(each ->
                                row(
                                        each,
                                        source.approver(),
                                        measure.definition().unit(),
                                        actor,
                                        words))
                        .toList());
    }

    /** By when a value is entered and who approves it; empty if nothing was agreed. */
    static String rule(Entered source) {
        String due =
                source.dueDay() == null
                        ? ""
                        : "Due on day %d of the month after. ".formatted(source.dueDay());
        return (due
                        + (source.approver() == null
                                ? ""
                                : "Counts when %s has approved it.".formatted(source.approver())))
                .strip();
    }

    private static Row row(
            KeptValue kept, @Nullable String approver, Unit unit, Actor actor, ValueWords words) {
        Wording wording = words.wording();
        boolean waits = kept.decision() == null && approver != null;
        return new Row(
                kept.number(),
                wording.months(kept.value().month(), kept.value().month()),
                words.value(amount(kept.value().value(), unit, words), unit),
                kept.value().enteredBy() + ", " + wording.moment(kept.value().enteredAt()),
                kept.value().note(),
                decided(kept.decision(), waits, approver, wording),
                waits && actor.user().equals(approver));
    }

    private static Fraction amount(BigDecimal entered, Unit unit, ValueWords words) {
        return Fraction.of(
                unit == Unit.MONEY
                        ? entered.movePointRight(words.currency().getDefaultFractionDigits())
                        : entered);
    }

    private static String decided(
            @Nullable Decision decision,
            boolean waits,
            @Nullable String approver,
            Wording wording) {
        if (decision == null) {
            return waits ? "waits for " + approver : "counts";
        }
        return "%s by %s, %s%s"
                .formatted(
                        decision.approved() ? "approved" : "rejected",
                        decision.by(),
                        wording.moment(decision.at()),
                        decision.note().isEmpty() ? "" : ": " + decision.note());
    }
}
