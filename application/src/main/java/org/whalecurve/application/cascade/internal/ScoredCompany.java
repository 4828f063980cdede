package org.whalecurve.application.cascade.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.cascade.CascadeMoment;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.cascade.Cascade;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;

/**
 * All cards of a company at one moment: how they hang together, and those that the reader sees with
 * their scores.
 *
 * @param moment what the scores are about
 * @param cascade how all cards hang together, seen or not
 * @param seen the cards that the reader sees, scored, by id
 */
record ScoredCompany(CascadeMoment moment, Cascade cascade, Map<String, ScoredCard> seen) {

    /**
     * Scores the month alone of each card that the actor sees; who sees a card today sees its past.
     *
     * @throws Refusal CONFLICT if no month is closed yet
     */
    static ScoredCompany of(
            PublishedCards cards,
            CardHistories histories,
            Actor actor,
            @Nullable YearMonth month,
            Span span,
            @Nullable Instant asOf) {
        Set<String> visible =
                cards.listScorecards(actor).cards().stream()
                        .map(DocumentVersion::id)
                        .collect(Collectors.toSet());
        List<Scorecard> published =
                cards.publishedBy(asOf).stream().map(DocumentVersion::content).toList();
        RunsOfRecord record = histories.runsOfRecord(asOf);
        SortedSet<YearMonth> closed = record.closed();
        YearMonth last = month == null ? latest(closed) : month;
        Map<String, ScoredCard> seen = new HashMap<>();
        for (Scorecard card : published) {
            if (visible.contains(card.id())) {
                seen.put(card.id(), scored(card, span, last, histories, record));
            }
        }
        return new ScoredCompany(
                new CascadeMoment(last, span, closed, asOf),
                Cascade.of(cards.organisation(asOf), published),
                Map.copyOf(seen));
    }

    /** A card in another currency than the books has no data, and spoils nothing for the others. */
    private static ScoredCard scored(
            Scorecard card,
            Span span,
            YearMonth last,
            CardHistories histories,
            RunsOfRecord record) {
        Months stretch = card.calendar().toDate(span, last);
        return ScoredCard.of(
                card,
                histories.areInCurrencyOf(card, record, stretch)
                        ? histories.of(card, record, stretch)
                        : Map.of(),
                stretch);
    }

    private static YearMonth latest(SortedSet<YearMonth> closed) {
        if (closed.isEmpty()) {
            throw Refusal.conflict(
                    "nothing-closed",
                    "No month is closed yet: scorecards show what runs of record say. Publish a run first.");
        }
        return closed.last();
    }
}
