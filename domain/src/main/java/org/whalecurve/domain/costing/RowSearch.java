package org.whalecurve.domain.costing;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Finds the row of a number among rows that come in any order; numbers are small, as counters are.
 */
final class RowSearch {

    private static final int NO_ROW = 0;

    private final IntUnaryOperator append;
    private int[] rowPlusOne = new int[0];

    /**
     * @param append makes a new row for a number and answers which it is
     */
    RowSearch(IntUnaryOperator append) {
        this.append = append;
    }

    /** The row of a number; a new one if it has none yet. */
    int rowOf(int number) {
        if (number >= rowPlusOne.length) {
            rowPlusOne = Arrays.copyOf(rowPlusOne, Math.max(number + 1, 2 * rowPlusOne.length));
        }
        if (rowPlusOne[number] == NO_ROW) {
            rowPlusOne[number] = append.applyAsInt(number) + 1;
        }
        return rowPlusOne[number] - 1;
    }

    /** Forgets the rows of some numbers. */
    void forget(FoldedCustomers.Builder rows) {
        for (int row = 0; row < rows.size(); row++) {
            rowPlusOne[rows.customer(row)] = NO_ROW;
        }
    }

    /** Whether the numbers of the rows ascend. */
    static boolean isAscending(int[] numbers, int size) {
        for (int row = 1; row < size; row++) {
            if (numbers[row - 1] > numbers[row]) {
                return false;
            }
        }
        return true;
    }

    /** The rows in the ascending order of their numbers, all of which differ. */
    static int[] ascending(int[] numbers, int size) {
        long[] numberAndRow = new long[size];
        for (int row = 0; row < size; row++) {
            numberAndRow[row] = (long) numbers[row] << Integer.SIZE | row;
        }
        Arrays.sort(numberAndRow);
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            order[row] = (int) numberAndRow[row];
        }
        return order;
    }
}
