package org.whalecurve.domain.costing;

import static java.lang.Math.subtractExact;

import org.whalecurve.domain.money.Proportion;

/**
 * What became of the capacity and the expense of one operating pool.
 *
 * @param pool id of the pool
 * @param name name of the pool
 * @param expense what went in, in minor units: its own expense and what service pools handed to it
 * @param capacity practical capacity supplied, in milliminutes
 * @param used capacity used, in milliminutes
 * @param assigned what the used capacity cost at the capacity cost rate, in minor units
 */
public record PoolUsage(
        String pool, String name, long expense, long capacity, long used, long assigned) {

    /**
     * What becomes of a supply when so much of it is used: capacity cost rate × time, rounded half
     * up.
     *
     * @param used milliminutes
     * @throws ArithmeticException if the cost leaves the range of a long
     */
    public static PoolUsage of(PoolSupply supply, long used) {
        return new PoolUsage(
                supply.pool(),
                supply.name(),
                supply.expense(),
                supply.capacity(),
                used,
                Proportion.halfUp(supply.expense(), used, supply.capacity()));
    }

    /** Capacity not used, in milliminutes; negative when the pool is overdriven. */
    public long unused() {
        return subtractExact(capacity, used);
    }

    /** Cost of the unused capacity in minor units; negative when the pool is overdriven. */
    public long unusedCost() {
        return subtractExact(expense, assigned);
    }

    /** Whether more time was used than the pool can practically supply. */
    public boolean overdriven() {
        return used > capacity;
    }
}
