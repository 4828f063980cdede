package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostObject;

/**
 * The statement of a product, a market, a channel or a group of customers.
 *
 * @param object what it is; customer only for the lines without one
 * @param key the company's key of the product or account, or the name of the market, channel or
 *     segment; null for what no single one causes
 * @param name what the company calls it; empty for what no single one causes
 * @param figures the statement, which names no customer
 */
public record ObjectView(
        CostObject object, @Nullable String key, String name, StatementView figures) {}
