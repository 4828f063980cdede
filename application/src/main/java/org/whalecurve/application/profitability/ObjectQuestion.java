package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.CostObject;

/**
 * Which products, markets, channels or groups of customers of a run are wanted, and in which order.
 *
 * @param object any sort but the customers
 * @param order the order; classes of order sizes always stand by size
 * @param after cursor of the part before; null for the first
 * @param limit how many at the most
 */
public record ObjectQuestion(
        CostObject object, StatementOrder order, @Nullable String after, int limit) {}
