package org.whalecurve.domain.scorecards;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months that one value is about.
 *
 * @param from the first of them
 * @param to the last, the month that is looked at
 */
public record Months(YearMonth from, YearMonth to) {

    /**
     * @throws IllegalArgumentException if the last lies before the first
     */
    public Months {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("months end in " + to + " before " + from);
        }
    }

    /** A single month. */
    public static Months of(YearMonth month) {
        return new Months(month, month);
    }

    /** All of them in order. */
    public List<YearMonth> all() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
