package org.whalecurve.domain.recommendations;

/**
 * What products earned after cost to serve, as columns of equal length.
 *
 * @param products product numbers, ascending
 * @param profits in minor units, of the same time as the purchases
 * @param known whether the cost of all goods sold is known; if not, so is no profit
 */
public record ProductProfits(int[] products, long[] profits, boolean[] known) {}
