package org.whalecurve.domain.portfolio;

import java.util.BitSet;
import java.util.List;
import org.whalecurve.domain.money.Fraction;

/**
 * How people choose without working the best choice out: one after the other, as long as there is
 * time for the next. Shown beside the best choice, never instead of it.
 */
public enum PickingRule {
    /**
     * At full cost: whoever earns more than nothing after its share of all capacity, the highest
     * profit first. Drops customers who bring something although their capacity is paid for either
     * way.
     */
    FULL_COST,
    /** Whoever brings most for the scarce time, as a part of what there is of it. */
    PER_SCARCE_TIME,
    /** Whoever brings most, however long it takes. */
    LARGEST_FIRST;

    /**
     * The choice that this rule makes.
     *
     * @param capacity milliminutes that each pool can work
     * @param best the best choice in parts, which tells what is scarce
     */
    WholeChoice choose(Candidates candidates, long[] capacity, ContinuousChoice best) {
        int n = candidates.size();
        double[] figures = new double[n];
        for (int i = 0; i < n; i++) {
            figures[i] =
                    switch (this) {
                        case FULL_COST -> candidates.fullCostProfits()[i];
                        case LARGEST_FIRST -> candidates.contributions()[i];
                        case PER_SCARCE_TIME ->
                                candidates.contributions()[i]
                                        / scarceTime(candidates, i, capacity, best.prices());
                    };
        }
        BitSet eligible = new BitSet(n);
        for (int i = 0; i < n; i++) {
            eligible.set(i, figures[i] > 0);
        }
        RoomCells room = new RoomCells(candidates, capacity, eligible);
        if (room.fitsAll()) {
            return WholeChoice.of(candidates, eligible);
        }
        BitSet served = new BitSet(n);
        for (int i : Ordering.largestFirst(figures, eligible)) {
            if (room.fits(i)) {
                room.take(i);
                served.set(i);
            }
        }
        return WholeChoice.of(candidates, served);
    }

    private static double scarceTime(
            Candidates candidates, int candidate, long[] capacity, List<Fraction> prices) {
        double parts = 0;
        for (int pool = 0; pool < capacity.length; pool++) {
            if (prices.get(pool).numerator().signum() > 0) {
                parts += (double) candidates.use()[pool][candidate] / capacity[pool];
            }
        }
        return parts;
    }
}
