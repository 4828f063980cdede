package org.whalecurve.domain.initiatives;

import java.time.YearMonth;
import java.util.Currency;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * How a measure went since an initiative began.
 *
 * @param of the measure
 * @param name what the card calls it
 * @param unit of its values
 * @param currency of those that are money
 * @param direction which way would be better
 * @param from the month before the initiative began
 * @param was what it came to then
 * @param to the last closed month
 * @param is what it came to there
 */
public record MeasureCourse(
        MovedMeasure of,
        String name,
        Unit unit,
        Currency currency,
        Direction direction,
        YearMonth from,
        Fraction was,
        YearMonth to,
        Fraction is) {

    /** Whether it became worse; never of a measure that is best within a range. */
    public boolean isWorse() {
        return is.compareTo(was) * direction.sign() < 0;
    }

    /** Whether it became better. */
    public boolean isBetter() {
        return is.compareTo(was) * direction.sign() > 0;
    }
}
