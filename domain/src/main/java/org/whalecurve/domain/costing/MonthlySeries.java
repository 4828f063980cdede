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
public record MonthlySeries(long everyMonth, Map<YearMonth, Long> except) implements PoolExpense {

    /** The quantity of one month. */
    public long in(YearMonth month) {
        return except.getOrDefault(month, everyMonth);
    }

    /**
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long over(Period period) {
        return period.months().stream().mapToLong(this::in).reduce(0, Math::addExact);
    }
}
