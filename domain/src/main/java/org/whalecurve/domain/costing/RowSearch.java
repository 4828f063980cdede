package org.whalecurve.domain.costing;

import java.util.Arrays;

/**
 * Finds the row of a number among rows that come in any order; numbers are small, as counters are.
 */
final class RowSearch {

    private static final int NO_ROW = 0;

    private int[] rowPlusOne = new int[0];

    /** The row of a number; a new one if it has none yet. */
    int rowOf(int number, FoldedCustomers.Builder rows) {
        if (number >= rowPlusOne.length) {
            rowPlusOne = Arrays.copyOf(rowPlusOne, Math.max(number + 1, 2 * rowPlusOne.length));
        }
        if (rowPlusOne[number] == NO_ROW) {
            rowPlusOne[number] = rows.append(number) + 1;
        }
        return rowPlusOne[number] - 1;
    }

    /** Forgets the numbers of some rows. */
    void forget(FoldedCustomers.Builder rows) {
        for (int row = 0; row < rows.size(); row++) {
            rowPlusOne[rows.customer(row)] = NO_ROW;
        }
    }
}
