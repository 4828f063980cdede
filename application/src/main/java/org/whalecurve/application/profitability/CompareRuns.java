package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Two runs of one period side by side: who gains, who loses, and by which rule. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface CompareRuns {

    /**
     * @param from id of the run to compare from
     * @param to id of the run to compare with
     * @param after cursor of the part of the customers before; null for the first
     * @param limit how many customers at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; WRONG_INPUT if the runs are of different
     *     months, currencies or books
     */
    RunComparison compareRuns(
            Actor actor, String from, String to, @Nullable String after, int limit);
}
