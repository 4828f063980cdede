package org.whalecurve.facts;

import static java.lang.Math.addExact;

import java.util.Arrays;

/** A column that arrives batch by batch and may be the sum of several. */
final class GrowingColumn {

    private long[] values = new long[ParquetStatementStore.ROWS];

    /** Adds a batch to the rows from one on. */
    void add(long[] column, int from, int rows) {
        if (from + rows > values.length) {
            values = Arrays.copyOf(values, room(values.length, from + rows));
        }
        for (int i = 0; i < rows; i++) {
            values[from + i] = addExact(values[from + i], column[i]);
        }
    }

    /** The rows before one. */
    long[] first(int size) {
        return Arrays.copyOf(values, size);
    }

    /** How much room to make where more is needed than there is. */
    static int room(int present, int needed) {
        return Math.max(needed, addExact(present, present >> 1));
    }
}
