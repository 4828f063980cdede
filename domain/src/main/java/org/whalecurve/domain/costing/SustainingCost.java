package org.whalecurve.domain.costing;

import org.jspecify.annotations.Nullable;

/**
 * A cost of a level above the orders: it sustains a customer, a product, a market, a channel or the
 * company as a whole, whatever they order. It stops at its level, where cause and effect stop, and
 * is not divided any further (Horngren, Datar and Rajan, Cost Accounting: customer-cost hierarchy).
 *
 * @param id the name by which results refer to it; no pool has the same
 * @param name what people call it
 * @param of what it sustains; null for the company as a whole
 * @param expense what it costs, in minor units: a month, or as the ledger says
 */
public record SustainingCost(
        String id, String name, @Nullable SustainedObject of, PoolExpense expense) {}
