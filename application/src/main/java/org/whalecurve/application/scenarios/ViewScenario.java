package org.whalecurve.application.scenarios;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** One saved scenario, as it is kept. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewScenario {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if the run has no such scenario; else as
     *     for {@link ListScenarios}
     */
    SavedScenario viewScenario(Actor actor, String runId, String id);
}
