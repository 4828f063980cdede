package org.whalecurve.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.arrow.vector.VarCharVector;

/** A column of texts as bytes, so that neighbours are compared without making strings of them. */
final class TextColumn {

    private byte[] bytes = new byte[0];
    private int[] ends = new int[1];
    private byte[] last = new byte[0];

    /** Takes the rows of the next batch; the last row of the one before stays comparable. */
    void load(VarCharVector column, int rows) {
        int previous = ends.length - 1;
        if (previous > 0) {
            last = Arrays.copyOfRange(bytes, ends[previous - 1], ends[previous]);
        }
        ends = new int[rows + 1];
        BatchColumns.copy(column.getOffsetBuffer(), ends, rows + 1);
        if (bytes.length < ends[rows]) {
            bytes = new byte[ends[rows]];
        }
        column.getDataBuffer().getBytes(0, bytes, 0, ends[rows]);
    }

    /** How a row compares with the row before it, in the order of their bytes. */
    int compareWithPrevious(int row) {
        return row == 0
                ? Arrays.compareUnsigned(bytes, ends[0], ends[1], last, 0, last.length)
                : Arrays.compareUnsigned(
                        bytes, ends[row], ends[row + 1], bytes, ends[row - 1], ends[row]);
    }

    String text(int row) {
        return new String(bytes, ends[row], ends[row + 1] - ends[row], StandardCharsets.UTF_8);
    }
}
