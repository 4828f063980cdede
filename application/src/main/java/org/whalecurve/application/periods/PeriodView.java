package org.whalecurve.application.periods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;

/**
 * A period, its run of record and what was planned for it.
 *
 * @param publishedRun id of the published run of what happened; null if none is
 * @param plans the published runs of plans, by the name of the plan
 */
public record PeriodView(Period period, @Nullable String publishedRun, List<PublishedPlan> plans) {

    /**
     * A published run of a plan.
     *
     * @param book the plan
     * @param run id of the run
     */
    public record PublishedPlan(Book book, String run) {}
}
