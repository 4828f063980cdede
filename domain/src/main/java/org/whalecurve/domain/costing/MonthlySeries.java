package org.whalecurve.domain.costing;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.LongPredicate;
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

    /** Whether the quantity of any month is such. */
    boolean anyMonth(LongPredicate which) {
        return which.test(everyMonth) || except.values().stream().anyMatch(which::test);
    }

    /**
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long over(Period period) {
        return period.months().stream().mapToLong(this::in).reduce(0, Math::addExact);
    }
}
