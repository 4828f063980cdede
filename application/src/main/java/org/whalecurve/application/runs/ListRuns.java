package org.whalecurve.application.runs;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.profitability.Run;

/** Runs, the latest first. */
@Requires(Right.SEE_RUNS)
public interface ListRuns {

    /** A page of the runs of a period, null for all; after is the cursor of the page before. */
    Page<Run> listRuns(Actor actor, @Nullable String period, @Nullable String after, int limit);
}
