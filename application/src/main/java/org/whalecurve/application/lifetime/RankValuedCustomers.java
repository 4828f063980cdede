package org.whalecurve.application.lifetime;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The customers of a lifetime run that one may see, the largest figure first. */
@Requires(Right.SEE_RESULTS)
public interface RankValuedCustomers {

    /** Stands for the latest lifetime run that is computed. */
    String LATEST = "latest";

    /**
     * A page of them.
     *
     * @param runId a run, or {@value #LATEST}
     * @param order by which figure; where the histories do not tell whether customers stop, and so
     *     nothing of risk, the future takes its place
     * @param after the cursor of the page before; null for the first
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run, or it is not
     *     computed
     */
    ValuedCustomersPage rankValuedCustomers(
            Actor actor, String runId, ValueOrder order, @Nullable String after, int limit);
}
