package org.whalecurve.application.lifetime;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** How far a lifetime run is, and what it gave: model, certificate and customer equity. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewLifetimeRun {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run; DENIED if the
     *     actor does not see the whole company
     */
    LifetimeRunView viewLifetimeRun(Actor actor, String runId);
}
