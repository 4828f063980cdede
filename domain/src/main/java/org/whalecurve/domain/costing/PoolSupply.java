package org.whalecurve.domain.costing;

/**
 * What a pool supplies over a period, and at what expense. Expense divided by capacity is the
 * capacity cost rate.
 *
 * @param pool id of the pool
 * @param name name of the pool
 * @param expense its own expense and what service pools handed to it, in minor units
 * @param capacity practical capacity in milliminutes; above zero
 */
public record PoolSupply(String pool, String name, long expense, long capacity) {}
