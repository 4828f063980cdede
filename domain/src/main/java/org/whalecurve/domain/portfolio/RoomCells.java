package org.whalecurve.domain.portfolio;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The time that is left of pools while candidates are chosen. Only pools that cannot serve all who
 * may be chosen are looked at: of the others there is always time.
 */
final class RoomCells {

    private final Candidates candidates;
    private final int[] pools;
    private final long[] left;

    /**
     * @param capacity milliminutes of each pool
     * @param eligible who may be chosen
     */
    RoomCells(Candidates candidates, long[] capacity, BitSet eligible) {
        this.candidates = candidates;
        pools =
                IntStream.range(0, candidates.pools())
                        .filter(pool -> used(pool, eligible) > capacity[pool])
                        .toArray();
        left = IntStream.of(pools).mapToLong(pool -> capacity[pool]).toArray();
    }

    /** Whether there is time for all who may be chosen. */
    boolean fitsAll() {
        return pools.length == 0;
    }

    /** Whether a pool cannot serve all who may be chosen. */
    boolean isScarce(int pool) {
        return IntStream.of(pools).anyMatch(scarce -> scarce == pool);
    }

    /** Whether there is time for one more. */
    boolean fits(int candidate) {
        for (int i = 0; i < pools.length; i++) {
            if (candidates.use()[pools[i]][candidate] > left[i]) {
                return false;
            }
        }
        return true;
    }

    void take(int candidate) {
        for (int i = 0; i < pools.length; i++) {
            left[i] = subtractExact(left[i], candidates.use()[pools[i]][candidate]);
        }
    }

    void giveBack(int candidate) {
        for (int i = 0; i < pools.length; i++) {
            left[i] = addExact(left[i], candidates.use()[pools[i]][candidate]);
        }
    }

    /** What the time left is worth at the prices of all pools. */
    double worth(double[] prices) {
        double worth = 0;
        for (int i = 0; i < pools.length; i++) {
            worth += prices[pools[i]] * left[i];
        }
        return worth;
    }

    private long used(int pool, BitSet eligible) {
        long[] use = candidates.use()[pool];
        long used = 0;
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            used = addExact(used, use[i]);
        }
        return used;
    }
}
