package org.whalecurve.web.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;

/**
 * By how much something differs from what it is held against.
 *
 * @param amount with its sign; a dash where one of the two is missing
 * @param effect whether that is better or worse, whatever the sign; empty where it is neither
 * @param tone the colour of the effect, as style sheets call it; empty likewise
 */
record ChangeView(String amount, String effect, String tone) {

    private static final ChangeView NONE = new ChangeView("–", "", "");

    /** Nothing can be compared. */
    static ChangeView none() {
        return NONE;
    }

    static ChangeView of(
            @Nullable Fraction before,
            @Nullable Fraction after,
            CardMeasure measure,
            ValueWords words) {
        MeasureDefinition definition = measure.definition();
        return of(before, after, definition.direction(), definition.unit(), words);
    }

    static ChangeView of(RollUp before, RollUp after, ValueWords words) {
        return of(before.score(), after.score(), Direction.MORE_IS_BETTER, Unit.POINTS, words);
    }

    private static ChangeView of(
            @Nullable Fraction before,
            @Nullable Fraction after,
            Direction direction,
            Unit unit,
            ValueWords words) {
        Trend trend = Trend.between(before, after, direction);
        Fraction change = trend.change();
        if (change == null) {
            return NONE;
        }
        String amount = words.change(change, unit);
        return switch (trend.course()) {
            case BETTER -> new ChangeView(amount, "better", "good");
            case WORSE -> new ChangeView(amount, "worse", "bad");
            case LEVEL, NO_DATA -> new ChangeView(amount, "", "");
        };
    }
}
