package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The facts beside the order lines for which an activity cost a customer something. */
@Requires(Right.SEE_RESULTS)
public interface ExplainFacts {

    /**
     * @param activity id of the activity
     * @param after cursor of the part before; null for the first
     * @param limit how many facts at the most
     * @throws org.whalecurve.application.Refusal as for {@link ExplainActivity}; CONFLICT also if
     *     the facts that are found are not what the statement counts
     */
    ExplainedFacts explainFacts(
            Actor actor,
            String runId,
            String customerKey,
            String activity,
            @Nullable String after,
            int limit);
}
