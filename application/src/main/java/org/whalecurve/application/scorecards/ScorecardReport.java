package org.whalecurve.application.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;

/**
 * A scorecard as it stands at the end of a month, and how it came there.
 *
 * @param version the card
 * @param span how far back the values begin
 * @param course the card at the end of the months before and of the month that is looked at, which
 *     stands last; each at the end of a stretch of its own
 * @param run id of the run of record of that month alone; null if it has none
 * @param closed the months that have a run of record, of which one can be looked at
 * @param asOf the moment whose truth it tells; null for the present
 * @param restated the measures of that moment that come to something else today
 * @param waiting values that do not count before somebody has approved them
 * @param due the values of the month that nobody has entered, of measures for which a day was
 *     agreed
 */
public record ScorecardReport(
        DocumentVersion<Scorecard> version,
        Span span,
        List<ScoredCard> course,
        @Nullable String run,
        SortedSet<YearMonth> closed,
        @Nullable Instant asOf,
        List<Restated> restated,
        List<KeptValue> waiting,
        List<Due> due) {

    /**
     * A measure whose value was changed afterwards, by another run of record or a corrected entry.
     *
     * @param then what it came to at the moment that is asked about
     * @param today what the same measure of the same months comes to today
     */
    public record Restated(CardMeasure measure, MeasureValue then, MeasureValue today) {}

    /**
     * A value that is to be entered.
     *
     * @param by the day by which it is
     * @param late whether that day is over
     */
    public record Due(CardMeasure measure, LocalDate by, boolean late) {}

    /** How many months are told, so that a month and that of the year before stand at the ends. */
    public static final int MONTHS = 13;

    /** The card at the end of the month that is looked at. */
    public ScoredCard present() {
        return course.getLast();
    }

    /** The month that is looked at. */
    public YearMonth month() {
        return present().stretch().to();
    }
}
