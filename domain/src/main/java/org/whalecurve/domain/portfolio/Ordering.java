package org.whalecurve.domain.portfolio;

import java.util.Arrays;
import java.util.BitSet;

/** Orders many by a figure without an object for each. */
final class Ordering {

    private Ordering() {}

    /** The positions of some figures, as {@link #largestFirst(double[])} orders them. */
    static int[] largestFirst(double[] figures, BitSet which) {
        int[] positions = which.stream().toArray();
        int[] order = largestFirst(Arrays.stream(positions).mapToDouble(i -> figures[i]).toArray());
        for (int i = 0; i < order.length; i++) {
            order[i] = positions[order[i]];
        }
        return order;
    }

    /**
     * The positions of figures, the largest figure first, equal ones in the order they stand in.
     */
    static int[] largestFirst(double[] figures) {
        double[] ascending = figures.clone();
        Arrays.sort(ascending);
        int[] equalsPlaced = new int[figures.length];
        int[] order = new int[figures.length];
        for (int i = 0; i < figures.length; i++) {
            int notHigher = notHigher(ascending, figures[i]);
            order[figures.length - notHigher + equalsPlaced[notHigher - 1]++] = i;
        }
        return order;
    }

    private static int notHigher(double[] ascending, double figure) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Double.compare(ascending[middle], figure) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
