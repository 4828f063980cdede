package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

/**
 * What became of the cost of one service pool, in minor units.
 *
 * @param pool id of the pool
 * @param name name of the pool
 * @param driver by what its cost was handed on, in words
 * @param own its own expense
 * @param received what other service pools handed to it
 * @param unallocated what stayed with it: nobody takes that part of its service, or a policy left
 *     its rule out
 */
public record ServicePoolCost(
        String pool, String name, String driver, long own, long received, long unallocated) {

    /** Own and received expense. */
    public long full() {
        return addExact(own, received);
    }
}
