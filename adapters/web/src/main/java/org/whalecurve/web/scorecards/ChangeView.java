package org.whalecurve.web.scorecards;

import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.money.Fraction;
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

    /** Whether there is anything to compare. */
    public boolean isKnown() {
        return !equals(NONE);
    }

    static ChangeView of(Trend trend, Unit unit, ValueWords words) {
        Fraction change = trend.change();
        return change == null
                ? NONE
                : new ChangeView(
                        words.change(change, unit),
                        CardWords.effect(trend.course()),
                        switch (trend.course()) {
                            case BETTER -> "good";
                            case WORSE -> "bad";
                            case LEVEL, NO_DATA -> "";
                        });
    }
}
