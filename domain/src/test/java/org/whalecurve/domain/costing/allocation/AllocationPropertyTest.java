package org.whalecurve.domain.costing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link Allocation} on random networks, by every method. */
class AllocationPropertyTest {

    private static final int NETWORKS = 3_000;
    private static final MathContext FINE = new MathContext(30);

    @Test
    void everyPoolHandsOnWhatItHasAndNothingIsLost() {
        onNetworks((network, random) -> {
            long[] own = Network.drawCosts(network, random);
            Allocation allocation = Allocation.of(network, own);
            long reached = 0;
            for (int s = 0; s < network.services(); s++) {
                long handedOn = 0;
                for (int to = 0; to < network.pools(); to++) {
                    handedOn += allocation.amount(s, to);
                }
                reached += allocation.unallocated(s);
                long out = handedOn + allocation.unallocated(s);
                long in = own[s] + allocation.received(s);
                check(in == out, () -> "in " + in + ", out " + out);
            }
            for (int pool = network.services(); pool < network.pools(); pool++) {
                reached += allocation.received(pool);
            }
            long all = LongStream.of(own).sum();
            long arrived = reached;
            check(arrived == all, () -> "of " + all + " arrived " + arrived);
        });
    }

    @Test
    void whoTakesNothingOfAServiceReceivesNothingOfItsCost() {
        onNetworks((network, random) -> {
            Allocation allocation = Allocation.of(network, Network.drawCosts(network, random));
            for (int s = 0; s < network.services(); s++) {
                for (int to = 0; to < network.pools(); to++) {
                    boolean takes = network.quantity(s, to) > 0;
                    check(takes || allocation.amount(s, to) == 0, () -> "something for nothing");
                }
                boolean idle = network.quantity(s, network.idleColumn(s)) > 0;
                check(idle || allocation.unallocated(s) == 0, () -> "unallocated though taken");
            }
        });
    }

    @Test
    void aReversalCancelsCellByCell() {
        onNetworks((network, random) -> {
            long[] own = Network.drawCosts(network, random);
            Allocation allocation = Allocation.of(network, own);
            Allocation reversal =
                    Allocation.of(network, LongStream.of(own).map(cost -> -cost).toArray());
            for (int s = 0; s < network.services(); s++) {
                for (int to = 0; to < network.pools(); to++) {
                    long left = allocation.amount(s, to) + reversal.amount(s, to);
                    check(left == 0, () -> left + " is left");
                }
            }
        });
    }

    /**
     * Against the round that never ends: every pool hands its share on again and again, in thirty
     * digits, until less than nothing that matters is left. A group's rounding adds at most one
     * minor unit for each group on the way.
     */
    @Test
    void whatArrivesIsWhatHandingOnForEverGives() {
        onNetworks((network, random) -> {
            if (random.nextInt(10) > 0 || Network.goesRoundMoreThan(20, network)) {
                return;
            }
            long[] own = Network.drawCosts(network, random);
            Allocation allocation = Allocation.of(network, own);
            BigDecimal[] limit = handingOn(network, own);
            int signs = 2;
            BigDecimal most = BigDecimal.valueOf((long) signs * network.services());
            for (int pool = network.services(); pool < network.pools(); pool++) {
                BigDecimal off =
                        limit[pool].subtract(BigDecimal.valueOf(allocation.received(pool)));
                check(off.abs().compareTo(most) < 0, () -> "off by " + off);
            }
        });
    }

    /** Within one group, and costs of one sign, the rounding is by less than one minor unit. */
    @Test
    void whatLeavesOneGroupIsLessThanOneMinorUnitFromItsExactShare() {
        onNetworks((network, random) -> {
            List<int[]> groups = ServiceGroups.sendersFirst(network);
            if (groups.size() != 1) {
                return;
            }
            long[] own = LongStream.of(Network.drawCosts(network, random)).map(Math::abs).toArray();
            Allocation allocation = Allocation.of(network, own);
            ServiceRates rates = ServiceRates.of(network, groups.getFirst(), own);
            for (int pool = network.services(); pool < network.pools(); pool++) {
                BigInteger exact = BigInteger.ZERO;
                for (int s = 0; s < network.services(); s++) {
                    exact =
                            exact.add(
                                    rates.numerators()[s].multiply(
                                            BigInteger.valueOf(network.quantity(s, pool))));
                }
                BigInteger off =
                        exact.subtract(
                                rates.denominator()
                                        .multiply(BigInteger.valueOf(allocation.received(pool))));
                check(off.abs().compareTo(rates.denominator()) < 0, () -> "off by " + off);
            }
        });
    }

    /** The draw must reach what the invariants are about. */
    @Test
    void randomNetworksHaveLoopsChainsAndIdleCapacity() {
        Set<String> met = new TreeSet<>();
        onNetworks((network, _) -> {
            for (int[] group : ServiceGroups.sendersFirst(network)) {
                met.add(group.length == 1 ? "alone" : group.length == 2 ? "pair" : "larger group");
            }
            met.add(network.services() > 1 ? "several" : "one");
            for (int s = 0; s < network.services(); s++) {
                met.add(network.quantity(s, network.idleColumn(s)) > 0 ? "idle" : "taken");
            }
        });

        if (Long.getLong("whalecurve.seed") == null) {
            assertThat(met).hasSize(7);
        }
    }

    private static void onNetworks(BiConsumer<ServiceNetwork, SplittableRandom> property) {
        RandomCases.tryOn(
                NETWORKS,
                random -> {
                    ServiceNetwork drawn = Network.draw(random);
                    for (AllocationMethod method : AllocationMethod.values()) {
                        ServiceNetwork network =
                                drawn.counted(method, Network.drawOrder(drawn, random));
                        if (ServiceGroups.withoutExit(network).isEmpty()
                                && !Network.goesRoundMoreThan(1_000, network)) {
                            property.accept(network, random);
                        }
                    }
                });
    }

    private static BigDecimal[] handingOn(ServiceNetwork network, long[] own) {
        List<BigDecimal> still = new ArrayList<>();
        LongStream.of(own).mapToObj(BigDecimal::valueOf).forEach(still::add);
        BigDecimal[] arrived = new BigDecimal[network.pools()];
        Arrays.fill(arrived, BigDecimal.ZERO);
        for (int round = 0; round < 100_000 && !nothingLeft(still); round++) {
            List<BigDecimal> next = new ArrayList<>();
            for (int to = 0; to < network.pools(); to++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int s = 0; s < network.services(); s++) {
                    sum =
                            sum.add(
                                    still.get(s)
                                            .multiply(BigDecimal.valueOf(network.quantity(s, to)))
                                            .divide(BigDecimal.valueOf(network.whole(s)), FINE),
                                    FINE);
                }
                if (to < network.services()) {
                    next.add(sum);
                } else {
                    arrived[to] = arrived[to].add(sum, FINE);
                }
            }
            still = next;
        }
        return arrived;
    }

    private static boolean nothingLeft(List<BigDecimal> still) {
        return still.stream().allMatch(rest -> rest.abs().compareTo(new BigDecimal("1e-6")) < 0);
    }
}
