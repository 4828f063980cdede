package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What one customer's products, markets or channels earn, ranked. */
@Requires(Right.SEE_RESULTS)
public interface RankCustomerObjects {

    /**
     * Divides the customer's statement anew, as the run did, and compares the sum with what the run
     * kept.
     *
     * @param customerKey the customer's key, or {@link ViewStatement#UNASSIGNED}
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; CONFLICT
     *     if the inputs of the run no longer give the statement; LIMIT if the customer has more
     *     lines than can be divided at once
     */
    RankedCustomerObjects rankCustomerObjects(
            Actor actor, String runId, String customerKey, ObjectQuestion question);
}
