package org.whalecurve.application.scenarios;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Deletes a saved scenario; the audit record remembers that it was there. */
@Requires(Right.KEEP_SCENARIOS)
public interface DeleteScenario {

    /**
     * @param expectedVersion the version that was read
     * @throws org.whalecurve.application.Refusal as for {@link RenameScenario}
     */
    void deleteScenario(Actor actor, String runId, String id, long expectedVersion);
}
