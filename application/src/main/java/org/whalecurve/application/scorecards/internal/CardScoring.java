package org.whalecurve.application.scorecards.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Span;

/** Scores cards month by month. */
public final class CardScoring implements ViewScorecard {

    private final PublishedCards cards;
    private final CardHistories histories;

    public CardScoring(PublishedCards cards, CardHistories histories) {
        this.cards = cards;
        this.histories = histories;
    }

    @Override
    public ScorecardReport viewScorecard(Actor actor, CardQuestion question) {
        DocumentVersion<Scorecard> version = cards.find(actor, question.card(), question.asOf());
        RunsOfRecord record = histories.runsOfRecord(question.asOf());
        SortedSet<YearMonth> closed = record.closed();
        YearMonth last = question.month() == null ? latest(closed) : question.month();
        Scorecard card = version.content();
        Map<String, MeasureHistory> observed =
                histories.of(card, record, new Months(beginOf(card, question.span(), last), last));
        List<ScoredCard> course =
                course(card, question.span(), last, ScorecardReport.MONTHS, observed);
        return new ScorecardReport(
                version,
                deskOf(card, question.desk()),
                question.span(),
                course,
                runs(record, new Months(course.getFirst().stretch().from(), last)),
                closed,
                question.asOf(),
                question.asOf() == null ? List.of() : restated(course.getLast()),
                ArrowTest.of(course(card, Span.MONTH, last, ArrowTest.MONTHS, observed)),
                histories.waiting(card, record),
                due(course.getLast(), record));
    }

    private static @Nullable Desk deskOf(Scorecard card, @Nullable String desk) {
        return desk == null
                ? null
                : card.desk(desk).orElseThrow(() -> Refusal.notFound("desk", desk));
    }

    private static List<Due> due(ScoredCard present, RunsOfRecord record) {
        LocalDate day = LocalDate.ofInstant(record.by(), ZoneOffset.UTC);
        List<Due> due = new ArrayList<>();
        present.measures()
                .filter(scored -> scored.value().known().isEmpty())
                .map(ScoredMeasure::measure)
                .forEach(measure -> {
                    if (measure.definition().source() instanceof Entered entered) {
                        entered.dueOf(present.stretch().to())
                                .ifPresent(by -> due.add(new Due(measure, by, day.isAfter(by))));
                    }
                });
        return List.copyOf(due);
    }

    /** The earliest month that the course or the test of an arrow asks for. */
    private static YearMonth beginOf(Scorecard card, Span span, YearMonth last) {
        YearMonth ofCourse =
                card.calendar().toDate(span, last.minusMonths(ScorecardReport.MONTHS - 1L)).from();
        YearMonth ofArrows = last.minusMonths(ArrowTest.MONTHS - 1L);
        return ofCourse.isBefore(ofArrows) ? ofCourse : ofArrows;
    }

    private static List<ScoredCard> course(
            Scorecard card,
            Span span,
            YearMonth last,
            int months,
            Map<String, MeasureHistory> observed) {
        return IntStream.range(0, months)
                .mapToObj(i -> last.minusMonths(months - 1L - i))
                .map(month -> card.calendar().toDate(span, month))
                .map(stretch -> ScoredCard.of(card, observed, stretch))
                .toList();
    }

    private static List<ScorecardReport.Run> runs(RunsOfRecord record, Months window) {
        return record.within(window).entrySet().stream()
                .map(each -> new ScorecardReport.Run(each.getKey(), each.getValue().run()))
                .sorted(
                        Comparator.comparing((ScorecardReport.Run run) -> run.months().to())
                                .thenComparing(run -> run.months().from()))
                .toList();
    }

    /** The same card and months by what is known today, where that differs. */
    private List<Restated> restated(ScoredCard then) {
        Map<String, MeasureHistory> observed =
                histories.of(then.card(), histories.runsOfRecord(null), then.stretch());
        Iterator<ScoredMeasure> today =
                ScoredCard.of(then.card(), observed, then.stretch()).measures().iterator();
        return then.measures()
                .map(measure ->
                        new Restated(measure.measure(), measure.value(), today.next().value()))
                .filter(measure -> !measure.then().equals(measure.today()))
                .toList();
    }

    private static YearMonth latest(SortedSet<YearMonth> closed) {
        if (closed.isEmpty()) {
            throw Refusal.conflict(
                    "nothing-closed",
                    "No month is closed yet: a scorecard shows what runs of record say. Publish a run first.");
        }
        return closed.last();
    }
}
