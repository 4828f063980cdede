package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.growth.Growth;

/**
 * What winning customers cost and what keeping them cost, and whether the growth of those who were
 * kept paid.
 */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewGrowth {

    /**
     * @param from id of the earlier run, or of the run of a plan
     * @param to id of the later run, over as many months
     * @param answer how the customers answered that are listed
     * @param after cursor of the part of them before; null for the first
     * @param limit how many at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; WRONG_INPUT if the runs are of different
     *     currencies or of a different number of months, or for a cursor that no part gave
     */
    GrowthReport viewGrowth(
            Actor actor, String from, String to, Growth answer, @Nullable String after, int limit);
}
