package org.whalecurve.domain.costing.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the groups of service pools that serve each other in a circle: the strongly connected
 * components of the network (Tarjan, Depth-First Search and Linear Graph Algorithms, 1972). A pool
 * that is in no circle is a group of its own.
 */
public final class ServiceGroups {

    private ServiceGroups() {}

    /**
     * All groups, each before those that it serves; members by ascending position. Within one
     * group, cost goes round; between groups, it goes one way.
     */
    static List<int[]> sendersFirst(ServiceNetwork network) {
        Search search = new Search(network);
        for (int service = 0; service < network.services(); service++) {
            search.visitIfNew(service);
        }
        return search.groups.reversed();
    }

    /**
     * The groups whose cost can never leave them: no member serves a pool outside, and nothing of
     * their services is idle. No allocation of such a network exists.
     */
    public static List<int[]> withoutExit(ServiceNetwork network) {
        return sendersFirst(network).stream().filter(group -> !hasExit(network, group)).toList();
    }

    private static boolean hasExit(ServiceNetwork network, int[] group) {
        for (int member : group) {
            for (int column = 0; column < network.columns(); column++) {
                if (network.quantity(member, column) > 0
                        && Arrays.binarySearch(group, column) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Walks from each pool to those it serves; a group is complete before its senders are. */
    private static final class Search {

        private final ServiceNetwork network;
        private final int[] found;
        private final int[] low;
        private final boolean[] open;
        private final Deque<Integer> path = new ArrayDeque<>();
        private final List<int[]> groups = new ArrayList<>();
        private int visited;

        Search(ServiceNetwork network) {
            this.network = network;
            found = new int[network.services()];
            low = new int[network.services()];
            open = new boolean[network.services()];
        }

        void visitIfNew(int service) {
            if (found[service] == 0) {
                visit(service);
            }
        }

        private void visit(int service) {
            visited++;
            found[service] = visited;
            low[service] = visited;
            path.push(service);
            open[service] = true;
            for (int to = 0; to < network.services(); to++) {
                if (network.serves(service, to)) {
                    visitIfNew(to);
                    if (open[to]) {
                        low[service] = Math.min(low[service], low[to]);
                    }
                }
            }
            if (low[service] == found[service]) {
                groups.add(groupEndingWith(service));
            }
        }

        private int[] groupEndingWith(int first) {
            List<Integer> members = new ArrayList<>();
            int member;
            do {
                member = path.pop();
                open[member] = false;
                members.add(member);
            } while (member != first);
            return members.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }
}
