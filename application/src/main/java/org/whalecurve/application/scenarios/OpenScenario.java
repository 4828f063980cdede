package org.whalecurve.application.scenarios;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Computes a saved scenario anew. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface OpenScenario {

    /**
     * @throws org.whalecurve.application.Refusal as for {@link ViewScenario} and {@link
     *     TryScenario}
     */
    OpenedScenario openScenario(Actor actor, String runId, String id);
}
