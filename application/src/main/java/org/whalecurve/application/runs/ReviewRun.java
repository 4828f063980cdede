package org.whalecurve.application.runs;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Book;

/** What would hinder a run or weaken its result, before it is ordered. */
@Requires(Right.SEE_RUNS)
public interface ReviewRun {

    /**
     * Nothing is computed and nothing is kept. Drafts can be reviewed too.
     *
     * @param book whose facts would be computed
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such period, plan or
     *     model version
     */
    ReviewedRun reviewRun(Actor actor, String period, Book book, String model, int version);
}
