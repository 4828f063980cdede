package org.whalecurve.application.scorecards;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scorecards.Span;

/**
 * Which scorecard is wanted, at the end of which month, and what was known of it.
 *
 * @param card the id of the card
 * @param desk the id of one of its desks, if only what stands there is wanted; null for all of it
 * @param month the month that is looked at; null for the latest that was closed
 * @param span how far back its values begin
 * @param asOf the moment whose truth is wanted: versions, runs of record and values of later are
 *     left out; null for the present
 */
public record CardQuestion(
        String card,
        @Nullable String desk,
        @Nullable YearMonth month,
        Span span,
        @Nullable Instant asOf) {

    /** A question about the whole card. */
    public CardQuestion(String card, @Nullable YearMonth month, Span span, @Nullable Instant asOf) {
        this(card, null, month, span, asOf);
    }

    /**
     * The same question about one of its desks.
     *
     * @param wanted the id of the desk; null for the whole card
     */
    public CardQuestion at(@Nullable String wanted) {
        return new CardQuestion(card, wanted, month, span, asOf);
    }
}
