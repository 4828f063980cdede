package org.whalecurve.domain.dispersion;

import java.util.ArrayList;
import java.util.List;

/** Ranked profits parted by the group that each belongs to, such as the customer's country. */
public final class ProfitGroups {

    private final List<long[]> profits;

    private ProfitGroups(List<long[]> profits) {
        this.profits = profits;
    }

    /**
     * Parts profits; within its group each keeps its place.
     *
     * @param profits in minor units, in descending order
     * @param groupOf the group of each, from 0
     * @param groups how many groups there are
     */
    public static ProfitGroups of(long[] profits, int[] groupOf, int groups) {
        int[] sizes = new int[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
        List<long[]> parted = new ArrayList<>(groups);
        for (int size : sizes) {
            parted.add(new long[size]);
        }
        int[] filled = new int[groups];
        for (int i = 0; i < profits.length; i++) {
            int group = groupOf[i];
            parted.get(group)[filled[group]++] = profits[i];
        }
        return new ProfitGroups(parted);
    }

    /** How many members a group has. */
    public int members(int group) {
        return profits.get(group).length;
    }

    /** How profit is spread within a group. */
    public ProfitSpread spread(int group) {
        return ProfitSpread.of(profits.get(group));
    }

    /** How much of the variance of profit lies between the groups. */
    public VarianceSplit variance() {
        return VarianceSplit.of(profits);
    }
}
