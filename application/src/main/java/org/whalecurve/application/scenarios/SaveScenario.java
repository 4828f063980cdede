package org.whalecurve.application.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Keeps the changes of a scenario under a name, for everybody who sees the whole company. */
@Requires(Right.KEEP_SCENARIOS)
public interface SaveScenario {

    /** More scenarios of one run than anybody tells apart. */
    int MOST_SCENARIOS = 100;

    /**
     * @param changes what is different, at least one thing
     * @param idempotencyKey a key of the sender's choice under which the order is carried out once;
     *     null for none
     * @throws org.whalecurve.application.Refusal as for {@link TryScenario}; WRONG_INPUT if the
     *     title cannot be or nothing is different; LIMIT if the run has {@value #MOST_SCENARIOS}
     *     scenarios
     */
    SavedScenario saveScenario(
            Actor actor,
            String runId,
            ScenarioTitle title,
            List<ChangeOrder> changes,
            @Nullable String idempotencyKey);
}
