package org.whalecurve.application.lifetime;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** How well the model of a lifetime run foresees, and what it makes of each history. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewForesight {

    /**
     * @param runId a run, or {@value RankValuedCustomers#LATEST}
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run, or it is not
     *     computed; DENIED if the actor does not see the whole company
     */
    ForesightReport viewForesight(Actor actor, String runId);
}
