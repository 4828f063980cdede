package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/**
 * What another version of a cost model, draft or published, would make of the facts of a run: who
 * gains, who loses, and by which rule. Nothing is kept.
 */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface TryModel {

    /**
     * @param runId id of the run whose facts are computed anew and whose statements are compared;
     *     facts of types that its model does not count, and postings if it is not fed from the
     *     ledger, are those that are booked now
     * @param model id of the cost model to try
     * @param version its version
     * @param after cursor of the part of the customers before; null for the first
     * @param limit how many customers at the most
     * @return the comparison, of which the other side has no run
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}, or if
     *     there is no such version; DENIED if the actor's scope is not the whole company;
     *     WRONG_INPUT if the model has another currency; CONFLICT if the facts cannot be computed
     *     by it, or are no longer those of the run; LIMIT if the run has more lines than can be
     *     computed while somebody waits
     */
    RunComparison tryModel(
            Actor actor,
            String runId,
            String model,
            int version,
            @Nullable String after,
            int limit);
}
