package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Why a customer's statement is what it is: its activities, and its orders. */
@Requires(Right.SEE_RESULTS)
public interface ExplainStatement {

    /**
     * @param after cursor of the part of the orders before; null for the first
     * @param limit how many orders at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; CONFLICT
     *     if the inputs that are found do not give the statement; LIMIT if the customer has more
     *     lines than one explanation can hold
     */
    ExplainedStatement explainStatement(
            Actor actor, String runId, String customerKey, @Nullable String after, int limit);
}
