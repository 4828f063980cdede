package org.whalecurve.application.incentives.internal;

import java.util.Map;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/**
 * What was observed of the customers that each of some people looks after.
 *
 * @param months the months that are looked at
 * @param histories what was observed, by user name; who looks after nobody is left out
 * @param customers of how many customers something was observed, likewise
 */
record OwnFigures(
        Months months,
        Map<String, Map<LedgerFigure, MeasureHistory>> histories,
        Map<String, Integer> customers) {

    int customers(String user) {
        return customers.getOrDefault(user, 0);
    }

    MeasureValue value(String user, LedgerFigure figure) {
        Map<LedgerFigure, MeasureHistory> own = histories.get(user);
        return own == null
                ? new MeasureValue.NoData("%s looks after no customers.".formatted(user))
                : own.getOrDefault(figure, MeasureHistory.NONE)
                        .toDate(months, figure.accumulation(), figure.unit());
    }

    Measured measured(String user, LedgerFigure figure) {
        return new Measured(
                figure.words() + ", of own customers",
                figure.unit(),
                figure.direction(),
                figure.accumulation(),
                value(user, figure),
                null);
    }
}
