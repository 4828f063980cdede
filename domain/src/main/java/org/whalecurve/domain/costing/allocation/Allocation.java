package org.whalecurve.domain.costing.allocation;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

/**
 * What every service pool hands on to every pool, in whole minor units.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>for each service pool, own + received = handed on + not allocated, exactly;
 *   <li>the own cost of all service pools = what operating pools receive + not allocated, exactly;
 *   <li>what leaves a group of services that serve each other differs from its exact share by less
 *       than one minor unit;
 *   <li>whoever takes nothing of a service receives nothing of its cost;
 *   <li>the allocation of −c is that of c with the sign turned, cell by cell.
 * </ol>
 */
public final class Allocation {

    private final ServiceNetwork network;
    private final long[][] amounts;

    private Allocation(ServiceNetwork network) {
        this.network = network;
        this.amounts = new long[network.services()][network.columns()];
    }

    /**
     * Allocates group by group, those first that others depend on.
     *
     * @param network the links that count
     * @param own own cost of each service pool in minor units, of either sign
     * @throws ArithmeticException if a group has no exit, see {@link ServiceGroups#withoutExit}, or
     *     a sum leaves the range of a long
     */
    public static Allocation of(ServiceNetwork network, long[] own) {
        Allocation allocation = new Allocation(network);
        for (int[] group : ServiceGroups.sendersFirst(network)) {
            long[] debits = new long[group.length];
            long[] credits = new long[group.length];
            for (int m = 0; m < group.length; m++) {
                long cost = addExact(own[group[m]], allocation.received(group[m]));
                debits[m] = Math.max(cost, 0);
                credits[m] = Math.max(Math.negateExact(cost), 0);
            }
            allocation.add(group, debits, credits);
        }
        return allocation;
    }

    /** What a service pool hands to a pool, in minor units. */
    public long amount(int service, int pool) {
        return amounts[service][pool];
    }

    /** What a pool receives from all service pools, in minor units. */
    public long received(int pool) {
        long sum = 0;
        for (long[] row : amounts) {
            sum = addExact(sum, row[pool]);
        }
        return sum;
    }

    /** What stays with a service pool because nobody takes that part of its service. */
    public long unallocated(int service) {
        return amounts[service][network.idleColumn(service)];
    }

    /** Costs and credits are handed out apart, so that a reversal cancels cell by cell. */
    private void add(int[] group, long[] debits, long[] credits) {
        long[][] handedOn = GroupAllocation.of(network, group, debits);
        long[][] takenBack = GroupAllocation.of(network, group, credits);
        for (int m = 0; m < group.length; m++) {
            for (int column = 0; column < network.columns(); column++) {
                amounts[group[m]][column] =
                        subtractExact(handedOn[m][column], takenBack[m][column]);
            }
        }
    }
}
