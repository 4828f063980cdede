package org.whalecurve.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes cells of ASCII text without making an object for each, so that generating is quick. */
final class CsvBytes {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 1 << 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    CsvBytes(OutputStream out) {
        this.out = out;
    }

    CsvBytes text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
        return this;
    }

    CsvBytes character(char character) {
        buffer[used++] = (byte) character;
        return this;
    }

    /** A number with at least so many digits. */
    CsvBytes number(long number, int digits) {
        if (number < 0) {
            character('-');
        }
        long rest = Math.abs(number);
        int length = digits;
        for (long power = rest, n = 1; power >= 10; power /= 10) {
            length = Math.max(length, (int) ++n);
        }
        for (int i = used + length - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += length;
        return this;
    }

    void endRow() throws IOException {
        character('\n');
        if (used > BUFFER - LONGEST_ROW) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
