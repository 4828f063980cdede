package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Who bears the expense of a pool. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface TracePool {

    /**
     * @param pool id of an operating pool or a service pool
     * @param after cursor of the part of the customers before; null for the first
     * @param limit how many customers at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}, or if the
     *     run has no such pool; DENIED if the actor's scope is not the whole company
     */
    TracedPool tracePool(Actor actor, String runId, String pool, @Nullable String after, int limit);
}
