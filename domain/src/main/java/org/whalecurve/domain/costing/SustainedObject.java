package org.whalecurve.domain.costing;

/**
 * One customer, product, market or channel that a cost is spent for as a whole.
 *
 * @param object what it is
 * @param key the company's key of it; of a market, the country; of a channel, its name
 */
public record SustainedObject(CostObject object, String key) {}
