package org.whalecurve.application.scorecards.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;

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
        List<Months> stretches =
                IntStream.range(0, ScorecardReport.MONTHS)
                        .mapToObj(i -> last.minusMonths(ScorecardReport.MONTHS - 1L - i))
                        .map(each -> version.content().calendar().toDate(question.span(), each))
                        .toList();
        List<ScoredCard> course = course(version.content(), record, stretches);
        return new ScorecardReport(
                version,
                question.span(),
                course,
                record.of(last).orElse(null),
                closed,
                question.asOf(),
                question.asOf() == null ? List.of() : restated(course.getLast()),
                histories.waiting(version.content(), record),
                due(course.getLast(), record));
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

    private List<ScoredCard> course(Scorecard card, RunsOfRecord record, List<Months> stretches) {
        Map<String, MeasureHistory> observed =
                histories.of(
                        card,
                        record,
                        new Months(stretches.getFirst().from(), stretches.getLast().to()));
        return stretches.stream().map(stretch -> ScoredCard.of(card, observed, stretch)).toList();
    }

    /** The same card and months by what is known today, where that differs. */
    private List<Restated> restated(ScoredCard then) {
        Iterator<ScoredMeasure> today =
                course(then.card(), histories.runsOfRecord(null), List.of(then.stretch()))
                        .getFirst()
                        .measures()
                        .iterator();
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
