package org.whalecurve.domain.costing;

import java.time.YearMonth;
import java.util.Map;
import org.whalecurve.domain.periods.Period;

/**
 * A quantity for each month: the usual one, and months that differ.
 *
 * @param everyMonth the quantity of a month that is not named
 * @param except the months that differ
 */
public record MonthlySeries(long everyMonth, Map<YearMonth, Long> except) {

    /**
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long over(Period period) {
        return period.months().stream()
                .mapToLong(month -> except.getOrDefault(month, everyMonth))
                .reduce(0, Math::addExact);
    }
}
