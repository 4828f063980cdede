package org.whalecurve.domain.costing;

/**
 * The resources of a department that works for other departments, such as IT or a building: its
 * cost becomes theirs.
 *
 * @param id the name by which rules and results refer to it
 * @param name what people call it
 * @param expense what supplying it costs, in minor units: a month, or as the ledger says; negative
 *     where credits outweigh
 * @param serves by what its cost goes to other pools
 */
public record ServicePool(String id, String name, PoolExpense expense, AllocationRule serves) {}
