package org.whalecurve.domain.costing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

class ServiceGroupsTest {

    @Test
    void poolsInAChainAreGroupsOfTheirOwnInTheOrderOfTheChain() {
        ServiceNetwork chain =
                Network.of(
                        new long[] {0, 0, 0, 1}, new long[] {1, 0, 0, 1}, new long[] {0, 1, 0, 1});

        assertThat(ServiceGroups.sendersFirst(chain))
                .containsExactly(new int[] {2}, new int[] {1}, new int[] {0});
    }

    @Test
    void poolsThatServeEachOtherInACircleAreOneGroup() {
        ServiceNetwork network =
                Network.of(
                        new long[] {0, 1, 0, 0, 1},
                        new long[] {0, 0, 1, 0, 0},
                        new long[] {1, 0, 0, 0, 0},
                        new long[] {0, 0, 1, 0, 1});

        assertThat(ServiceGroups.sendersFirst(network))
                .containsExactly(new int[] {3}, new int[] {0, 1, 2});
        assertThat(ServiceGroups.withoutExit(network)).isEmpty();
    }

    @Test
    void aCircleThatServesNobodyOutsideHasNoExit() {
        ServiceNetwork network =
                Network.of(
                        new long[] {0, 1, 0, 0}, new long[] {1, 0, 0, 0}, new long[] {1, 0, 0, 1});

        assertThat(ServiceGroups.withoutExit(network)).containsExactly(new int[] {0, 1});
    }

    @Test
    void idleCapacityIsAnExit() {
        long[][] taken = {{0, 1, 0}, {1, 0, 0}};

        assertThat(ServiceGroups.withoutExit(ServiceNetwork.of(taken, new long[] {0, 0})))
                .hasSize(1);
        assertThat(ServiceGroups.withoutExit(ServiceNetwork.of(taken, new long[] {0, 7})))
                .isEmpty();
    }

    /** Against reachability worked out link by link. */
    @Test
    void membersAreThoseThatReachEachOtherAndSendersComeFirst() {
        RandomCases.tryOn(
                2_000,
                random -> {
                    ServiceNetwork network = Network.draw(random);
                    boolean[][] reaches = reachability(network);
                    List<int[]> groups = ServiceGroups.sendersFirst(network);
                    int[] groupOf = new int[network.services()];
                    for (int g = 0; g < groups.size(); g++) {
                        for (int member : groups.get(g)) {
                            groupOf[member] = g;
                        }
                    }
                    check(
                            groups.stream().mapToInt(group -> group.length).sum()
                                    == network.services(),
                            () -> "every pool is in one group");
                    for (int a = 0; a < network.services(); a++) {
                        for (int b = 0; b < network.services(); b++) {
                            boolean together = a == b || (reaches[a][b] && reaches[b][a]);
                            String pair = a + " and " + b;
                            check((groupOf[a] == groupOf[b]) == together, () -> pair);
                            boolean inOrder = !reaches[a][b] || groupOf[a] <= groupOf[b];
                            check(inOrder, () -> pair);
                        }
                    }
                });
    }

    private static boolean[][] reachability(ServiceNetwork network) {
        int n = network.services();
        boolean[][] reaches = new boolean[n][n];
        IntStream.range(0, n)
                .forEach(a ->
                        IntStream.range(0, n).forEach(b -> reaches[a][b] = network.serves(a, b)));
        for (int through = 0; through < n; through++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    reaches[a][b] |= reaches[a][through] && reaches[through][b];
                }
            }
        }
        return reaches;
    }
}
