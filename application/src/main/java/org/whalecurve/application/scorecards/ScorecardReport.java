package org.whalecurve.application.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;

/**
 * A scorecard as it stands at the end of a month, and how it came there.
 *
 * @param version the card
 * @param desk the desk at which it is looked at; null for the whole card
 * @param span how far back the values begin
 * @param course the card at the end of the months before and of the month that is looked at, which
 *     stands last; each at the end of a stretch of its own
 * @param runs the runs of record that lie within these months, the earliest first
 * @param closed the months that have a run of record, of which one can be looked at
 * @param asOf the moment whose truth it tells; null for the present
 * @param restated the measures of that moment that come to something else today
 * @param arrows what can be said of the arrows of its strategy map, from the months up to the one
 *     that is looked at
 * @param waiting values that do not count before somebody has approved them
 * @param due the values of the month that nobody has entered, of measures for which a day was
 *     agreed
 */
public record ScorecardReport(
        DocumentVersion<Scorecard> version,
        @Nullable Desk desk,
        Span span,
        List<ScoredCard> course,
        List<Run> runs,
        SortedSet<YearMonth> closed,
        @Nullable Instant asOf,
        List<Restated> restated,
        List<ArrowTest> arrows,
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
     * A run of record.
     *
     * @param months what it is about
     * @param id the run's id
     */
    public record Run(Months months, String id) {}

    /**
     * A value that is to be entered.
     *
     * @param by the day by which it is
     * @param late whether that day is over
     */
    public record Due(CardMeasure measure, LocalDate by, boolean late) {}

    /** How many months are told, so that a month and that of the year before stand at the ends. */
    public static final int MONTHS = 13;

    /** What the card comes to, and its leading and its lagging measures alone. */
    public List<CardLine> headlines() {
        return CardLines.headlines(this);
    }

    /** Each perspective, its objectives, their measures, in the order of the card. */
    public List<CardLine> lines() {
        return CardLines.of(this);
    }

    /** The lines that are shown: all, or the measures of the desk in its order. */
    public List<CardLine> shown() {
        List<CardLine> all = lines();
        return desk == null
                ? all
                : desk.measures().stream().map(measure -> measure(all, measure)).toList();
    }

    /** Whether a measure is among them. */
    public boolean shows(CardMeasure measure) {
        return desk == null || desk.measures().contains(measure.id());
    }

    private static CardLine measure(List<CardLine> lines, String id) {
        return lines.stream()
                .filter(line -> line.level() == CardLine.Level.MEASURE && line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The card at the end of the month that is looked at. */
    public ScoredCard present() {
        return course.getLast();
    }

    /** The month that is looked at. */
    public YearMonth month() {
        return present().stretch().to();
    }

    /** The id of the run of record of that month alone; null if it has none. */
    public @Nullable String run() {
        Months alone = Months.of(month());
        return runs.stream()
                .filter(run -> run.months().equals(alone))
                .map(Run::id)
                .findFirst()
                .orElse(null);
    }
}
