package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.function.Predicate;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;
import org.whalecurve.web.Address;

/**
 * What somebody has to see to.
 *
 * @param acting measures that ask to act, with what they came to
 * @param missing measures of which nothing is known, with the reason
 * @param due measures of which somebody has to enter the value
 * @param waiting values about which somebody has to decide
 * @param initiatives initiatives that are late or at risk
 */
record Attention(
        List<Item> acting,
        List<Item> missing,
        List<Item> due,
        List<Item> waiting,
        List<Item> initiatives) {

    /** Something with its page and a word about it. */
    record Item(String name, Address page, String words) {}

    /** Whether nobody has to do anything. */
    public boolean isNone() {
        return acting.isEmpty()
                && missing.isEmpty()
                && due.isEmpty()
                && waiting.isEmpty()
                && initiatives.isEmpty();
    }

    static Attention of(ScorecardReport report, CardInitiatives initiatives, ValueWords words) {
        return new Attention(
                items(report, words, each -> each.status() == Status.ACT),
                items(report, words, each -> isMissing(each) && !isEntered(each)),
                items(report, words, each -> isMissing(each) && isEntered(each)),
                waiting(report, words),
                initiatives.toSeeTo());
    }

    private static List<Item> waiting(ScorecardReport report, ValueWords words) {
        return report.waiting().stream()
                .filter(kept -> report.shows(measureOf(report, kept)))
                .map(kept -> {
                    CardMeasure measure = measureOf(report, kept);
                    return new Item(
                            measure.name(),
                            CardPlace.of(report, words.wording()).measure(measure.id()),
                            "%s, entered by %s"
                                    .formatted(
                                            words.wording()
                                                    .months(
                                                            kept.value().month(),
                                                            kept.value().month()),
                                            kept.value().enteredBy()));
                })
                .toList();
    }

    private static CardMeasure measureOf(ScorecardReport report, KeptValue kept) {
        return MeasurePageView.measureOf(report.version().content(), kept.value().measure());
    }

    private static List<Item> items(
            ScorecardReport report, ValueWords words, Predicate<ScoredMeasure> wanted) {
        CardPlace place = CardPlace.of(report, words.wording());
        return report.present()
                .measures()
                .filter(each -> report.shows(each.measure()))
                .filter(wanted)
                .map(each ->
                        new Item(
                                each.measure().name(),
                                place.measure(each.measure().id()),
                                said(report, each, words)))
                .toList();
    }

    private static String said(ScorecardReport report, ScoredMeasure scored, ValueWords words) {
        String owner = scored.measure().owner();
        return scored.value()
                        .known()
                        .map(value -> words.inText(value, scored.measure().definition().unit()))
                        .orElseGet(() ->
                                isEntered(scored)
                                        ? toBeEntered(report, scored.measure(), words)
                                        : scored.value().missing().orElseThrow())
                + " ("
                + owner
                + ")";
    }

    private static String toBeEntered(
            ScorecardReport report, CardMeasure measure, ValueWords words) {
        return report.due().stream()
                .filter(due -> due.measure().equals(measure))
                .findAny()
                .map(due ->
                        "to be entered by "
                                + words.wording().day(due.by())
                                + (due.late() ? ", late" : ""))
                .orElse("to be entered");
    }

    private static boolean isMissing(ScoredMeasure scored) {
        return scored.value().known().isEmpty();
    }

    private static boolean isEntered(ScoredMeasure scored) {
        return scored.measure().definition().source() instanceof Entered;
    }
}
