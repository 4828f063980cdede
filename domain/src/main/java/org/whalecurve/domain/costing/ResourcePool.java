package org.whalecurve.domain.costing;

/**
 * The resources of one department or group that are supplied together: people, supervision, space,
 * systems. Customers cause its work; departments that work for other departments are {@link
 * ServicePool service pools}.
 *
 * @param id the name by which activities refer to it
 * @param name what people call it
 * @param expense what supplying the resources costs of itself, in minor units: a month, or as the
 *     ledger says
 * @param capacity the time they can practically work, in {@link Minutes milliminutes} a month;
 *     above zero
 */
public record ResourcePool(String id, String name, PoolExpense expense, MonthlySeries capacity) {}
