package org.whalecurve.domain.portfolio;

import java.util.Arrays;

/**
 * Finds, among points along a line, the first at which the weights passed reach a total, without
 * sorting them all (Hoare, Algorithm 65: Find, 1961).
 */
final class BreakpointSearch {

    private int[] names = new int[1_024];
    private double[] at = new double[1_024];
    private double[] weights = new double[1_024];
    private int size;

    void clear() {
        size = 0;
    }

    /** One point more. */
    void add(int name, double where, double weight) {
        if (size == names.length) {
            int room = Math.addExact(size, size);
            names = Arrays.copyOf(names, room);
            at = Arrays.copyOf(at, room);
            weights = Arrays.copyOf(weights, room);
        }
        names[size] = name;
        at[size] = where;
        weights[size++] = weight;
    }

    /**
     * Arranges the points so that all those passed come first.
     *
     * @return the position of the point at which the total is reached; that of the last point if it
     *     never is; −1 if there is none
     */
    int reach(double total) {
        int from = 0;
        int to = size - 1;
        double missing = total;
        while (from < to) {
            int middle = parted(from, to);
            double passed = 0;
            for (int i = from; i < middle; i++) {
                passed += weights[i];
            }
            if (passed >= missing) {
                to = middle - 1;
            } else if (passed + weights[middle] >= missing) {
                return middle;
            } else {
                missing -= passed + weights[middle];
                from = middle + 1;
            }
        }
        return Math.min(from, size - 1);
    }

    /** Who stands at a position. */
    int name(int position) {
        return names[position];
    }

    /** Moves what lies before the middle one of three before it, and tells where that is now. */
    private int parted(int from, int to) {
        swap((from + to) >>> 1, to);
        double pivot = at[to];
        int next = from;
        for (int i = from; i < to; i++) {
            if (at[i] < pivot || (at[i] == pivot && (i & 1) == 0)) {
                swap(i, next++);
            }
        }
        swap(next, to);
        return next;
    }

    private void swap(int i, int j) {
        int name = names[i];
        names[i] = names[j];
        names[j] = name;
        double where = at[i];
        at[i] = at[j];
        at[j] = where;
        double weight = weights[i];
        weights[i] = weights[j];
        weights[j] = weight;
    }
}
