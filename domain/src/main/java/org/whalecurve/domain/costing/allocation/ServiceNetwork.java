package org.whalecurve.domain.costing.allocation;

import java.math.BigInteger;
import java.util.stream.LongStream;

/**
 * Which pool takes how much of which service. Pools are positions: the service pools first, the
 * operating pools after them. What nobody takes of a service is a column of its own behind all
 * pools, so that the columns of a row make up the whole service.
 */
public final class ServiceNetwork {

    private final int services;
    private final int pools;
    private final long[][] quantity;

    private ServiceNetwork(int services, int pools, long[][] quantity) {
        this.services = services;
        this.pools = pools;
        this.quantity = quantity;
    }

    /**
     * A network in which every service counts.
     *
     * @param taken what each pool takes of each service, by position of the service pool, then of
     *     the taker; none negative; in the whole units of each service's own driver
     * @param idle what nobody takes of each service; none negative
     * @throws IllegalArgumentException if a quantity is negative or a pool serves itself
     * @throws ArithmeticException if the quantities of a service add up to more than a long holds
     */
    public static ServiceNetwork of(long[][] taken, long[] idle) {
        int services = taken.length;
        int pools = services == 0 ? 0 : taken[0].length;
        long[][] quantity = new long[services][pools + services];
        for (int s = 0; s < services; s++) {
            System.arraycopy(taken[s], 0, quantity[s], 0, pools);
            quantity[s][pools + s] = idle[s];
            requireSound(s, quantity[s]);
            inLowestTerms(quantity[s]);
        }
        return new ServiceNetwork(services, pools, quantity);
    }

    /**
     * The same network with those links only that count by a method.
     *
     * @param order the positions of the service pools in the order in which a step-down closes them
     */
    public ServiceNetwork counted(AllocationMethod method, int[] order) {
        return switch (method) {
            case RECIPROCAL -> this;
            case DIRECT -> without((_, _) -> true);
            case STEP_DOWN -> {
                int[] turn = new int[services];
                for (int i = 0; i < services; i++) {
                    turn[order[i]] = i;
                }
                yield without((from, to) -> turn[to] < turn[from]);
            }
        };
    }

    /** How many service pools there are. */
    public int services() {
        return services;
    }

    /** How many pools there are, service pools and operating pools. */
    public int pools() {
        return pools;
    }

    /** How many columns there are: one for each pool, one for what is idle of each service. */
    int columns() {
        return pools + services;
    }

    /** The column of what nobody takes of a service. */
    int idleColumn(int service) {
        return pools + service;
    }

    /** How much of a service goes to a column, in units that are the same along a row. */
    long quantity(int service, int column) {
        return quantity[service][column];
    }

    /** All of a service. */
    long whole(int service) {
        return LongStream.of(quantity[service]).sum();
    }

    /** Whether a service pool serves another. */
    boolean serves(int from, int to) {
        return quantity[from][to] > 0;
    }

    @FunctionalInterface
    private interface Link {
        boolean test(int from, int to);
    }

    private ServiceNetwork without(Link dropped) {
        long[][] kept = new long[services][];
        for (int from = 0; from < services; from++) {
            kept[from] = quantity[from].clone();
            for (int to = 0; to < services; to++) {
                if (dropped.test(from, to)) {
                    kept[from][to] = 0;
                }
            }
        }
        return new ServiceNetwork(services, pools, kept);
    }

    private static void requireSound(int service, long[] row) {
        long whole = 0;
        for (long part : row) {
            if (part < 0) {
                throw new IllegalArgumentException("a quantity cannot be negative: " + part);
            }
            whole = Math.addExact(whole, part);
        }
        if (row[service] != 0) {
            throw new IllegalArgumentException("service pool " + service + " serves itself");
        }
    }

    /** Small numbers keep exact arithmetic fast. */
    private static void inLowestTerms(long[] row) {
        BigInteger common = BigInteger.ZERO;
        for (long part : row) {
            common = common.gcd(BigInteger.valueOf(part));
        }
        long divisor = Math.max(1, common.longValue());
        for (int column = 0; column < row.length; column++) {
            row[column] /= divisor;
        }
    }
}
