package org.whalecurve.application.lifetime;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/** Lifetime runs, the latest first. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ListLifetimeRuns {

    /**
     * A page of them.
     *
     * @param after the cursor of the page before; null for the first
     * @throws org.whalecurve.application.Refusal DENIED if the actor does not see the whole company
     */
    Page<LifetimeRun> listLifetimeRuns(Actor actor, @Nullable String after, int limit);
}
