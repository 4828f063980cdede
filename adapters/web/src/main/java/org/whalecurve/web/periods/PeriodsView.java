package org.whalecurve.web.periods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.web.Address;
import org.whalecurve.web.BookWords;
import org.whalecurve.web.Wording;

/**
 * The periods of the books.
 *
 * @param mayKeep whether the actor may open periods
 * @param periods the periods, the latest first
 */
record PeriodsView(boolean mayKeep, List<Row> periods) {

    /**
     * A period.
     *
     * @param days its first and last day in words
     * @param results the address of the results of its run of record; null if there is none
     * @param plans what was planned for it and published
     */
    record Row(
            String id,
            String months,
            String days,
            boolean closed,
            @Nullable Address results,
            List<Plan> plans) {

        static Row of(PeriodView view, Wording wording) {
            var period = view.period();
            return new Row(
                    period.id(),
                    wording.months(period.first(), period.last()),
                    wording.day(period.firstDay()) + " to " + wording.day(period.lastDay()),
                    period.isClosed(),
                    view.publishedRun() == null
                            ? null
                            : Address.of("/app").with("run", view.publishedRun()),
                    view.plans().stream()
                            .map(plan ->
                                    new Plan(
                                            BookWords.of(plan.book()),
                                            Address.of("/app").with("run", plan.run())))
                            .toList());
        }
    }

    /** A plan and the address of its results. */
    record Plan(String name, Address results) {}
}
