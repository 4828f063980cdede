package org.whalecurve.domain.scorecards;

import java.time.Month;
import java.time.YearMonth;

/**
 * When the company's year begins.
 *
 * @param firstMonth the first month of the year
 */
public record FiscalCalendar(Month firstMonth) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** The months from the beginning of the span that a month lies in up to that month. */
    public Months toDate(Span span, YearMonth month) {
        int ofTheYear =
                Math.floorMod(month.getMonthValue() - firstMonth.getValue(), MONTHS_OF_A_YEAR);
        return new Months(month.minusMonths(ofTheYear % span.months()), month);
    }
}
