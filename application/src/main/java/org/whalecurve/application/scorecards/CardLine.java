package org.whalecurve.application.scorecards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;

/**
 * A line of a scorecard, and how it came to where it is: pages and documents show the same.
 *
 * @param level what it is about
 * @param id what the card calls it
 * @param perspective the name of its perspective; empty for the card as a whole
 * @param objective the name of its objective; empty above objectives
 * @param name what people call it
 * @param owner who answers for it; empty where nobody is named
 * @param weight how much it counts among those beside it, in per cent; null for the card as a whole
 * @param course month by month, the present last
 * @param toTarget how far it is from what it is held against
 * @param sinceMonth since the month before
 * @param sinceYear since a year ago
 */
public record CardLine(
        Level level,
        String id,
        String perspective,
        String objective,
        String name,
        String owner,
        @Nullable BigDecimal weight,
        List<CardPoint> course,
        Trend toTarget,
        Trend sinceMonth,
        Trend sinceYear) {

    /** What a line is about. */
    public enum Level {
        CARD,
        PERSPECTIVE,
        OBJECTIVE,
        MEASURE
    }

    /** Keeps a copy. */
    public CardLine {
        course = List.copyOf(course);
    }

    /** How it stands at the end of the month that is looked at. */
    public CardPoint present() {
        return course.getLast();
    }

    /** The measure; null for what is rolled up. */
    public @Nullable CardMeasure measure() {
        return present() instanceof CardPoint.Measured(_, var scored, _) ? scored.measure() : null;
    }

    /** What its values count: points for what is rolled up. */
    public Unit unit() {
        CardMeasure measure = measure();
        return measure == null ? Unit.POINTS : measure.definition().unit();
    }
}
