package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.facts.OrderLineColumns;

/** What is earned: by every customer, by the lines without one, and by the company. */
public final class Outcome {

    private final int[] customers;
    private final BitSet dropped;
    private final long[] profits;
    private final Figures assigned;
    private final Figures unassigned;
    private final List<PoolUsage> pools;
    private final long sustainingCost;

    private Outcome(
            int[] customers,
            BitSet dropped,
            long[] profits,
            Figures assigned,
            Figures unassigned,
            List<PoolUsage> pools,
            long sustainingCost) {
        this.customers = customers;
        this.dropped = dropped;
        this.profits = profits;
        this.assigned = assigned;
        this.unassigned = unassigned;
        this.pools = pools;
        this.sustainingCost = sustainingCost;
    }

    static Outcome of(
            int[] customers,
            BitSet dropped,
            long[] revenue,
            long[] productCost,
            long[] costToServe,
            long[] capitalCost,
            List<PoolUsage> pools,
            long sustainingCost) {
        long[] profits = new long[customers.length];
        Arrays.setAll(
                profits,
                row ->
                        subtractExact(
                                subtractExact(
                                        subtractExact(revenue[row], productCost[row]),
                                        costToServe[row]),
                                capitalCost[row]));
        int first = customers.length > 0 && customers[0] == OrderLineColumns.UNASSIGNED ? 1 : 0;
        Figures unassigned =
                first == 0
                        ? Figures.NONE
                        : new Figures(revenue[0], productCost[0], costToServe[0], capitalCost[0]);
        Figures assigned =
                new Figures(
                        sum(revenue, first),
                        sum(productCost, first),
                        sum(costToServe, first),
                        sum(capitalCost, first));
        return new Outcome(
                customers, dropped, profits, assigned, unassigned, pools, sustainingCost);
    }

    /** The customers' totals. */
    public Figures assigned() {
        return assigned;
    }

    /** The totals of the lines without a customer. */
    public Figures unassigned() {
        return unassigned;
    }

    /** Both together. */
    public Figures total() {
        return assigned.plus(unassigned);
    }

    /** What becomes of each pool's capacity and expense. */
    public List<PoolUsage> pools() {
        return pools;
    }

    /** Cost of the capacity that nobody uses, in minor units; negative when overdriven. */
    public long unusedCost() {
        return pools.stream().mapToLong(PoolUsage::unusedCost).reduce(0, Math::addExact);
    }

    /**
     * What sustains customers, products, markets and the company, in minor units. No scenario
     * changes it: it does not depend on what is ordered.
     */
    public long sustainingCost() {
        return sustainingCost;
    }

    /**
     * What the company keeps, in minor units: the profit of all lines less the cost of capacity
     * that nobody uses, and less what sustains it. Work that falls away saves nothing until the
     * capacity does.
     */
    public long companyProfit() {
        return subtractExact(subtractExact(total().profit(), unusedCost()), sustainingCost);
    }

    /** How many rows there are, dropped customers among them. */
    int rows() {
        return customers.length;
    }

    /** The number of the customer in a row; 0 for the lines without one. */
    int customer(int row) {
        return customers[row];
    }

    /** Profit of a row in minor units. */
    long profit(int row) {
        return profits[row];
    }

    /**
     * Profits of the customers that are still there, in minor units and descending order: what the
     * whale curve is drawn from. Several customers like one count as one.
     */
    public long[] rankedProfits() {
        long[] ascending = new long[customers.length];
        int size = 0;
        for (int row = 0; row < customers.length; row++) {
            if (customers[row] != OrderLineColumns.UNASSIGNED && !dropped.get(row)) {
                ascending[size++] = profits[row];
            }
        }
        Arrays.parallelSort(ascending, 0, size);
        long[] ranked = new long[size];
        for (int i = 0; i < size; i++) {
            ranked[i] = ascending[size - 1 - i];
        }
        return ranked;
    }

    /**
     * @param from the first row that counts
     */
    static long sum(long[] column, int from) {
        long sum = 0;
        for (int row = from; row < column.length; row++) {
            sum = addExact(sum, column[row]);
        }
        return sum;
    }
}
