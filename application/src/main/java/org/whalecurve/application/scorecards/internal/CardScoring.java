package org.whalecurve.application.scorecards.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
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
    public ScorecardReport viewScorecard(
            Actor actor, String id, @Nullable YearMonth month, Span span) {
        DocumentVersion<Scorecard> version = cards.find(actor, id);
        Scorecard card = version.content();
        RunsOfRecord record = histories.runsOfRecord();
        SortedSet<YearMonth> closed = record.closed();
        YearMonth last = month == null ? latest(closed) : month;
        List<Months> stretches =
                IntStream.range(0, ScorecardReport.MONTHS)
                        .mapToObj(i -> last.minusMonths(ScorecardReport.MONTHS - 1L - i))
                        .map(each -> card.calendar().toDate(span, each))
                        .toList();
        Map<String, MeasureHistory> observed =
                histories.of(card, record, new Months(stretches.getFirst().from(), last));
        return new ScorecardReport(
                version,
                span,
                stretches.stream().map(stretch -> ScoredCard.of(card, observed, stretch)).toList(),
                closed);
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
