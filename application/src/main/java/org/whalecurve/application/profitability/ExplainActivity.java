package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Why an activity cost a customer what it cost: rate, time equation, orders. */
@Requires(Right.SEE_RESULTS)
public interface ExplainActivity {

    /**
     * @param activity id of the activity
     * @param after cursor of the part of the orders before; null for the first
     * @param limit how many orders at the most
     * @throws org.whalecurve.application.Refusal as for {@link ExplainStatement}; NOT_FOUND also if
     *     the run has no such activity
     */
    ExplainedActivity explainActivity(
            Actor actor,
            String runId,
            String customerKey,
            String activity,
            @Nullable String after,
            int limit);
}
