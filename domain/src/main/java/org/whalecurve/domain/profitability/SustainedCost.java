package org.whalecurve.domain.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.SustainedObject;

/**
 * What sustaining a customer, a product, a market, a channel or the company cost in a period.
 *
 * @param id id of the sustaining cost in the model
 * @param name what people call it
 * @param of what it sustains; null for the company as a whole
 * @param amount in minor units
 */
public record SustainedCost(String id, String name, @Nullable SustainedObject of, long amount) {}
