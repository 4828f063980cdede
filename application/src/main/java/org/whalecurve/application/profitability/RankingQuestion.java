package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.runs.port.StatementOrder;

/**
 * Which customers of a run are wanted, and in which order.
 *
 * @param filter which customers
 * @param fromRank first place on the whale curve of the customers in scope, 1 for the most
 *     profitable; null from the first
 * @param toRank last place; null to the last
 * @param order the order
 * @param after cursor of the part before; null for the first
 * @param limit how many at the most
 */
public record RankingQuestion(
        CustomerFilter filter,
        @Nullable Integer fromRank,
        @Nullable Integer toRank,
        StatementOrder order,
        @Nullable String after,
        int limit) {}
