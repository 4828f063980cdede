package org.whalecurve.application.scorecards;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Enters the value of a measure that no record of the company gives. */
@Requires(Right.SEE_SCORECARDS)
public interface EnterValue {

    /**
     * Entering again corrects: the later value counts, the earlier is kept. Where somebody is to
     * approve it, the value does not count before.
     *
     * @param value in the unit of the measure, money in units of the currency
     * @param note what is to be said about it; must say something where the value asks to act
     * @throws org.whalecurve.application.Refusal NOT_FOUND if the actor sees no such measure;
     *     DENIED if they do not answer for it, or are the one who approves it; WRONG_INPUT if the
     *     measure is not one that people enter, the month is yet to come or the note is missing
     */
    KeptValue enterValue(
            Actor actor,
            String card,
            String measure,
            YearMonth month,
            BigDecimal value,
            String note);
}
