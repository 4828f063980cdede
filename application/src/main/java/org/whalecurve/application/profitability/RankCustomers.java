package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The customers of a run, ranked. */
@Requires(Right.SEE_RESULTS)
public interface RankCustomers {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement};
     *     WRONG_INPUT for ranks that cannot be
     */
    RankedCustomers rankCustomers(Actor actor, String runId, RankingQuestion question);
}
