package org.whalecurve.domain.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of whole calendar months for which the books are kept and closed.
 *
 * @param id the name people use, such as {@code 2011-03} or {@code FY2011}
 * @param first the first month
 * @param last the last month, not before the first
 * @param state whether facts may still be booked into it
 */
public record Period(String id, YearMonth first, YearMonth last, PeriodState state) {

    /**
     * @throws IllegalArgumentException if the last month lies before the first
     */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "period " + id + " ends in " + last + " before it begins in " + first);
        }
    }

    /** The first day of the first month. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The last day of the last month. */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** Whether a month is one of its months. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** The months in order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Whether facts dated in it are refused. */
    public boolean isClosed() {
        return state == PeriodState.CLOSED;
    }

    /** The same months, closed. */
    public Period closed() {
        return new Period(id, first, last, PeriodState.CLOSED);
    }

    /** The same months, open again. */
    public Period opened() {
        return new Period(id, first, last, PeriodState.OPEN);
    }
}
