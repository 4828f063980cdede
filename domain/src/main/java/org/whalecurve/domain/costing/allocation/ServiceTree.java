package org.whalecurve.domain.costing.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree of links, followed in either direction, that reaches every member of a group from the
 * first.
 *
 * @param nearestFirst the members by position in the group, the root first
 * @param above for each member the one nearer to the root to which it is linked; -1 for the root
 */
record ServiceTree(List<Integer> nearestFirst, int[] above) {

    private static final int NOT_REACHED = -2;

    /** The tree that goes the fewest links from the root, ties to the earlier position. */
    static ServiceTree of(ServiceNetwork network, int[] group) {
        int[] above = new int[group.length];
        Arrays.fill(above, NOT_REACHED);
        above[0] = -1;
        List<Integer> reached = new ArrayList<>(List.of(0));
        for (int next = 0; next < reached.size(); next++) {
            int member = reached.get(next);
            for (int other = 0; other < group.length; other++) {
                if (above[other] == NOT_REACHED && linked(network, group[member], group[other])) {
                    above[other] = member;
                    reached.add(other);
                }
            }
        }
        return new ServiceTree(List.copyOf(reached), above);
    }

    /** All members but the root, those farthest from it first. */
    List<Integer> farthestFirst() {
        return nearestFirst.subList(1, nearestFirst.size()).reversed();
    }

    private static boolean linked(ServiceNetwork network, int one, int other) {
        return network.serves(one, other) || network.serves(other, one);
    }
}
