package org.whalecurve.application.scenarios;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The saved scenarios of a run. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ListScenarios {

    /**
     * The latest first.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no result of such a run;
     *     DENIED if the actor's scope is not the whole company
     */
    List<SavedScenario> listScenarios(Actor actor, String runId);
}
