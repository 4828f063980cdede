package org.whalecurve.files.scorecards;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;

/** What stands below the table of a scorecard. */
final class PdfNotes {

    /** How the table is to be read. */
    static final String LEGEND =
            "The bar is the value, the mark what it is held against; the darker the ground, the more"
                    + " it asks to act, and the good end is on the right: where less is better the"
                    + " scale runs from right to left. A line breaks where there was no data. No data"
                    + " is never zero: it is left out, and coverage says how much of the weight is"
                    + " known; below 50% a score has no status. ▲ good from 66.7, ◆ watch from 33.3,"
                    + " ▼ act below, ○ no data. Better and worse tell the effect, whatever the sign.";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", CardWords.LOCALE);

    private PdfNotes() {}

    /** What is to be known beside the figures, in a sentence each. */
    static List<String> news(ScorecardReport report, CardWords words) {
        List<String> news = new ArrayList<>();
        add("Restated since: ", report.restated().stream().map(each -> told(each, words)), news);
        add("Values due: ", report.due().stream().map(PdfNotes::told), news);
        add(
                "Waiting for approval: ",
                report.waiting().stream().map(KeptValue::value).map(value -> told(value, report)),
                news);
        return List.copyOf(news);
    }

    /** What it rests on. */
    static String runs(ScorecardReport report) {
        return report.runs().isEmpty()
                ? "No run of record lies within the months of this scorecard."
                : report.runs().stream()
                        .map(run -> CardWords.months(run.months()) + " (" + run.id() + ")")
                        .collect(Collectors.joining(", ", "Rests on the runs of record of ", "."));
    }

    private static void add(String what, Stream<String> told, List<String> news) {
        String all = told.collect(Collectors.joining("; "));
        if (!all.isEmpty()) {
            news.add(what + all + ".");
        }
    }

    private static String told(Restated restated, CardWords words) {
        CardMeasure measure = restated.measure();
        return "%s: then %s, today %s"
                .formatted(
                        measure.name(),
                        told(measure, restated.then(), words),
                        told(measure, restated.today(), words));
    }

    private static String told(CardMeasure measure, MeasureValue value, CardWords words) {
        return value.known()
                .map(amount -> words.inText(amount, measure.definition().unit()))
                .orElse("no data");
    }

    private static String told(Due due) {
        return "%s by %s (%s)%s"
                .formatted(
                        due.measure().name(),
                        DAY.format(due.by()),
                        due.measure().owner(),
                        due.late() ? ", late" : "");
    }

    private static String told(EnteredValue value, ScorecardReport report) {
        String name =
                report.version().content().measures().stream()
                        .filter(measure -> measure.id().equals(value.measure()))
                        .map(CardMeasure::name)
                        .findFirst()
                        .orElse(value.measure());
        return "%s of %s, entered by %s"
                .formatted(name, CardWords.months(Months.of(value.month())), value.enteredBy());
    }
}
