package org.whalecurve.application.scenarios;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Gives a saved scenario another title. Its changes stay: others are another scenario. */
@Requires(Right.KEEP_SCENARIOS)
public interface RenameScenario {

    /**
     * @param expectedVersion the version the change is based on
     * @throws org.whalecurve.application.Refusal as for {@link ViewScenario}; DENIED if somebody
     *     else saved it and the actor may not keep the scenarios of others; WRONG_INPUT if the
     *     title cannot be; STALE if it was changed since
     */
    SavedScenario renameScenario(
            Actor actor, String runId, String id, ScenarioTitle title, long expectedVersion);
}
