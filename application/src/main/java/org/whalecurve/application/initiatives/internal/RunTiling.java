package org.whalecurve.application.initiatives.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.domain.scorecards.Months;

/** Finds runs that cover months, each month once. */
final class RunTiling {

    private RunTiling() {}

    /**
     * The fewest runs that cover a window and nothing else, the earliest first; empty if some month
     * has none.
     *
     * @param byMonths ids of the runs by the months they are about
     */
    static Optional<List<String>> of(Map<Months, String> byMonths, Months window) {
        Map<YearMonth, List<String>> upTo = new HashMap<>();
        upTo.put(window.from(), List.of());
        for (YearMonth month : window.all()) {
            List<String> before = upTo.get(month);
            if (before != null) {
                byMonths.forEach((months, run) -> {
                    if (months.from().equals(month) && !months.to().isAfter(window.to())) {
                        upTo.merge(
                                months.to().plusMonths(1),
                                Stream.concat(before.stream(), Stream.of(run)).toList(),
                                (one, other) -> other.size() < one.size() ? other : one);
                    }
                });
            }
        }
        return Optional.ofNullable(upTo.get(window.to().plusMonths(1)));
    }
}
