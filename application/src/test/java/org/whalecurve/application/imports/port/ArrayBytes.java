package org.whalecurve.application.imports.port;

import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.ByteSource;

/** Bytes that arrive from an array, a few at a time; the sender may break off. */
public final class ArrayBytes implements ByteSource {

    private final byte[] bytes;
    private final int breaksOffAt;
    private int at;

    private ArrayBytes(byte[] bytes, int breaksOffAt) {
        this.bytes = bytes;
        this.breaksOffAt = breaksOffAt;
    }

    /** A sender that delivers everything. */
    public static ArrayBytes of(byte[] bytes) {
        return new ArrayBytes(bytes, Integer.MAX_VALUE);
    }

    /** A sender that breaks off after so many bytes. */
    public static ArrayBytes brokenOffAfter(int count, byte[] bytes) {
        return new ArrayBytes(bytes, count);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at >= breaksOffAt) {
            throw Refusal.wrongInput("broken-off", "The sender broke off.");
        }
        if (at == bytes.length) {
            return -1;
        }
        int n = Math.min(length, Math.min(bytes.length, breaksOffAt) - at);
        System.arraycopy(bytes, at, into, offset, n);
        at += n;
        return n;
    }
}
