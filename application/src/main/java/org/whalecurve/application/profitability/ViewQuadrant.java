package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerFilter;

/** What the customers within the actor's scope cost to serve against what they leave. */
@Requires(Right.SEE_RESULTS)
public interface ViewQuadrant {

    /**
     * @param limit how many of the largest customers at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}
     */
    QuadrantReport viewQuadrant(Actor actor, String runId, CustomerFilter filter, int limit);
}
