package org.whalecurve.application.runs;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.profitability.Run;

/** How far a run is, and what it gave. */
@Requires(Right.SEE_RUNS)
public interface ViewRun {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run
     */
    Run viewRun(Actor actor, String runId);
}
