package org.whalecurve.application.scorecards.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.scorecards.Months;

/**
 * The runs of record of what happened, at one moment.
 *
 * @param by the moment
 * @param byMonths ids of the runs by the months they are about
 * @param operations the facts of operations that were booked then
 */
public record RunsOfRecord(Instant by, Map<Months, String> byMonths, BookedOperations operations) {

    static RunsOfRecord of(
            ProfitabilityRuns runs, Periods periods, BookedOperations operations, Instant by) {
        Map<String, String> published = runs.ofRecord(Book.ACTUAL, by);
        Map<Months, String> byMonths = new LinkedHashMap<>();
        for (Period period : periods.all()) {
            String run = published.get(period.id());
            if (run != null) {
                byMonths.putIfAbsent(new Months(period.first(), period.last()), run);
            }
        }
        return new RunsOfRecord(by, byMonths, operations);
    }

    /** The run of a month. */
    Optional<String> of(YearMonth month) {
        return Optional.ofNullable(byMonths.get(Months.of(month)));
    }

    /** The last months of all runs. */
    public SortedSet<YearMonth> closed() {
        SortedSet<YearMonth> closed = new TreeSet<>();
        byMonths.keySet().forEach(months -> closed.add(months.to()));
        return closed;
    }

    /** The runs whose months all lie within others, each with the run of as many months before. */
    public Map<Months, FollowingRun> within(Months window) {
        Map<Months, FollowingRun> within = new LinkedHashMap<>();
        byMonths.forEach((months, run) -> {
            if (!months.from().isBefore(window.from()) && !months.to().isAfter(window.to())) {
                within.put(months, new FollowingRun(run, before(months), operations.hash(months)));
            }
        });
        return within;
    }

    private @Nullable String before(Months months) {
        int length = months.all().size();
        return byMonths.get(
                new Months(months.from().minusMonths(length), months.from().minusMonths(1)));
    }
}
