package org.whalecurve.domain.costing.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Networks of services, as a test writes them down or draws them at random. */
final class Network {

    private Network() {}

    /** A network of which nothing is idle; a row for each service pool. */
    static ServiceNetwork of(long[]... taken) {
        return ServiceNetwork.of(taken, new long[taken.length]);
    }

    /**
     * Up to six service pools and four operating pools, half of the links missing; loops, chains,
     * pools that serve nobody and idle capacity all occur. Not every network has an exit.
     */
    static ServiceNetwork draw(SplittableRandom random) {
        int services = random.nextInt(1, 7);
        int pools = services + random.nextInt(1, 5);
        long[][] taken = new long[services][pools];
        long[] idle = new long[services];
        for (int s = 0; s < services; s++) {
            for (int to = 0; to < pools; to++) {
                if (to != s && random.nextBoolean()) {
                    taken[s][to] = random.nextLong(1L << random.nextInt(1, 50));
                }
            }
            idle[s] = random.nextInt(4) == 0 ? random.nextLong(1_000_000) : 0;
        }
        return ServiceNetwork.of(taken, idle);
    }

    /**
     * Whether cost would go round more often before it leaves: if little leaves at each round,
     * amounts inside grow beyond all measure.
     */
    static boolean goesRoundMoreThan(long times, ServiceNetwork network) {
        for (int[] group : ServiceGroups.sendersFirst(network)) {
            long[] costs = new long[group.length];
            Arrays.fill(costs, 1);
            ServiceRates rates = ServiceRates.of(network, group, costs);
            BigInteger most = rates.denominator().multiply(BigInteger.valueOf(times));
            for (int m = 0; m < group.length; m++) {
                BigInteger whole = BigInteger.valueOf(network.whole(group[m]));
                if (rates.numerators()[m].multiply(whole).compareTo(most) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Costs of either sign and any size that a company can have. */
    static long[] drawCosts(ServiceNetwork network, SplittableRandom random) {
        long[] costs = new long[network.services()];
        Arrays.setAll(
                costs,
                s -> {
                    long size = random.nextLong(1L << random.nextInt(1, 45));
                    return random.nextInt(4) == 0 ? -size : size;
                });
        return costs;
    }

    /** A random order of the service pools. */
    static int[] drawOrder(ServiceNetwork network, SplittableRandom random) {
        int[] order = new int[network.services()];
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
