package org.whalecurve.web.scorecards;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.whalecurve.application.cascade.CascadeMoment;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.web.Wording;

/**
 * The months and spans that can be looked at.
 *
 * @param months the closed months, the latest first, and the one that is looked at
 * @param spans the spans
 * @param asOf the day at whose end the card was published so; empty for the present
 */
record CardChooser(List<Choice> months, List<Choice> spans, String asOf) {

    /** One of several, as the address and as people name it. */
    record Choice(String value, String label, boolean chosen) {}

    static CardChooser of(ScorecardReport report, Wording wording) {
        return of(
                new CascadeMoment(report.month(), report.span(), report.closed(), report.asOf()),
                wording);
    }

    static CardChooser of(CascadeMoment report, Wording wording) {
        TreeSet<YearMonth> months = new TreeSet<>(report.closed());
        months.add(report.month());
        return new CardChooser(
                months.descendingSet().stream()
                        .map(month ->
                                new Choice(
                                        month.toString(),
                                        wording.months(month, month)
                                                + (report.closed().contains(month)
                                                        ? ""
                                                        : ", not closed"),
                                        month.equals(report.month())))
                        .toList(),
                Arrays.stream(Span.values())
                        .map(span ->
                                new Choice(
                                        SpanWords.idOf(span),
                                        CardWords.span(span),
                                        span == report.span()))
                        .toList(),
                report.asOf() == null ? "" : wording.dayOf(report.asOf()).toString());
    }
}
