package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The products, the markets, the channels or groups of customers of a run, ranked. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface RankObjects {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; CONFLICT if the run was computed before they
     *     had statements
     */
    RankedObjects rankObjects(Actor actor, String runId, ObjectQuestion question);
}
