package org.whalecurve.facts;

import java.nio.ByteOrder;
import org.apache.arrow.memory.ArrowBuf;

/** Copies whole columns out of Arrow memory; a call a column, not a call a row. */
final class BatchColumns {

    private BatchColumns() {}

    static void copy(ArrowBuf from, int[] into, int rows) {
        from.nioBuffer(0, rows * Integer.BYTES)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer()
                .get(into, 0, rows);
    }

    static void copy(ArrowBuf from, long[] into, int rows) {
        from.nioBuffer(0, rows * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer()
                .get(into, 0, rows);
    }

    static void copy(ArrowBuf from, byte[] into, int rows) {
        from.getBytes(0, into, 0, rows);
    }
}
