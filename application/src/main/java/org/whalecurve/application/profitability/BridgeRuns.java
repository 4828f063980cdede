package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.MarketSize;

/**
 * What led from what the company kept in one period to what it kept in another, or from what it
 * planned to keep to what it did.
 */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface BridgeRuns {

    /**
     * @param from id of the earlier run, or of the run of a plan
     * @param to id of the later run, over as many months
     * @param convention by which the margin of goods is parted
     * @param market how large the market was, which parts the volume in two; null if nobody knows
     * @param after cursor of the part of the products before; null for the first
     * @param limit how many products at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; WRONG_INPUT if the runs are of different
     *     currencies or of a different number of months; CONFLICT if one was computed before units
     *     of products were kept
     */
    RunBridge bridgeRuns(
            Actor actor,
            String from,
            String to,
            Convention convention,
            @Nullable MarketSize market,
            @Nullable String after,
            int limit);
}
