package org.whalecurve.web.periods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.web.Address;
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
     */
    record Row(String id, String months, String days, boolean closed, @Nullable Address results) {

        static Row of(PeriodView view, Wording wording) {
            var period = view.period();
            return new Row(
                    period.id(),
                    wording.months(period.first(), period.last()),
                    wording.day(period.firstDay()) + " to " + wording.day(period.lastDay()),
                    period.isClosed(),
                    view.publishedRun() == null
                            ? null
                            : Address.of("/app").with("run", view.publishedRun()));
        }
    }
}
