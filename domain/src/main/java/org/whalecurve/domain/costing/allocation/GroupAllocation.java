package org.whalecurve.domain.costing.allocation;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.whalecurve.domain.money.LargestRemainder;

/**
 * Hands the cost of one group of service pools out, in whole minor units.
 *
 * <p>What leaves the group is the exact result, rounded by largest remainder over all receivers;
 * what goes round inside is rounded one by one, and the odd units are settled along links of the
 * group, so that every member hands on exactly what it has.
 */
final class GroupAllocation {

    private final ServiceNetwork network;
    private final int[] group;
    private final long[] costs;
    private final ServiceRates rates;
    private final long[][] amounts;

    private GroupAllocation(ServiceNetwork network, int[] group, long[] costs) {
        this.network = network;
        this.group = group;
        this.costs = costs;
        this.rates = ServiceRates.of(network, group, costs);
        this.amounts = new long[group.length][network.columns()];
    }

    /**
     * What each member hands to each column, by position in the group, then by column.
     *
     * @param costs own and received cost of each member in minor units, none negative
     */
    static long[][] of(ServiceNetwork network, int[] group, long[] costs) {
        long whole = LongStream.of(costs).reduce(0, Math::addExact);
        if (whole == 0) {
            return new long[group.length][network.columns()];
        }
        GroupAllocation allocation = new GroupAllocation(network, group, costs);
        allocation.handOut(whole);
        allocation.goRound();
        allocation.settle();
        return allocation.amounts;
    }

    private void handOut(long whole) {
        int[] outside =
                IntStream.range(0, network.columns())
                        .filter(column -> Arrays.binarySearch(group, column) < 0)
                        .toArray();
        BigInteger[] received =
                IntStream.of(outside)
                        .mapToObj(column ->
                                Stream.of(sent(column)).reduce(BigInteger.ZERO, BigInteger::add))
                        .toArray(BigInteger[]::new);
        long[] rounded = LargestRemainder.divide(whole, received);
        for (int i = 0; i < outside.length; i++) {
            if (rounded[i] != 0) {
                long[] bySender = LargestRemainder.divide(rounded[i], sent(outside[i]));
                for (int m = 0; m < group.length; m++) {
                    amounts[m][outside[i]] = bySender[m];
                }
            }
        }
    }

    /** What each member sends to a column, exactly: over the denominator of the rates. */
    private BigInteger[] sent(int column) {
        return IntStream.range(0, group.length)
                .mapToObj(m -> exactly(m, column))
                .toArray(BigInteger[]::new);
    }

    private BigInteger exactly(int member, int column) {
        return BigInteger.valueOf(network.quantity(group[member], column))
                .multiply(rates.numerators()[member]);
    }

    private void goRound() {
        BigInteger half = rates.denominator().shiftRight(1);
        for (int m = 0; m < group.length; m++) {
            for (int to : group) {
                amounts[m][to] =
                        exactly(m, to).add(half).divide(rates.denominator()).longValueExact();
            }
        }
    }

    /**
     * Walks a tree of links that reaches every member, from its ends to its root; each link takes
     * the odd units of the member farther out. The group as a whole has none left.
     */
    private void settle() {
        long[] odd = new long[group.length];
        for (int m = 0; m < group.length; m++) {
            odd[m] = subtractExact(costs[m], LongStream.of(amounts[m]).reduce(0, Math::addExact));
            for (int from = 0; from < group.length; from++) {
                odd[m] = addExact(odd[m], amounts[from][group[m]]);
            }
        }
        ServiceTree tree = ServiceTree.of(network, group);
        for (int m : tree.farthestFirst()) {
            int up = tree.above()[m];
            if (network.serves(group[m], group[up])) {
                amounts[m][group[up]] += odd[m];
            } else {
                amounts[up][group[m]] -= odd[m];
            }
            odd[up] += odd[m];
        }
    }
}
