package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerGrouping;

/**
 * How unevenly profit is spread over customers, products and markets, and between groups of
 * customers. Customers belong to the groups that they belong to now, whenever the run was computed.
 */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ViewDispersion {

    /**
     * @param by the grouping whose groups are wanted
     * @param after cursor of the part before; null for the first
     * @param limit how many groups at the most
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; WRONG_INPUT for a cursor that no part gave
     */
    Dispersion viewDispersion(
            Actor actor, String runId, CustomerGrouping by, @Nullable String after, int limit);
}
