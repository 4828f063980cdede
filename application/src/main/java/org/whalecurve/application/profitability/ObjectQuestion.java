package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.CostObject;

/**
 * Which products, markets or channels of a run are wanted, and in which order.
 *
 * @param object products, markets or channels
 * @param order the order
 * @param after cursor of the part before; null for the first
 * @param limit how many at the most
 */
public record ObjectQuestion(
        CostObject object, StatementOrder order, @Nullable String after, int limit) {}
