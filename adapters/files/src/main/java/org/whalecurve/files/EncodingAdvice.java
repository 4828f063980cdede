package org.whalecurve.files;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Says what the bytes of a file look like that are not in the encoding they should be in. */
final class EncodingAdvice {

    /** How many bytes of the surroundings are shown. */
    private static final int PREVIEW = 12;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private EncodingAdvice() {}

    /** Whether a file begins like UTF-16, with its mark or with a zero in every other byte. */
    static boolean looksLikeUtf16(ByteBuffer start) {
        if (start.remaining() < 4) {
            return false;
        }
        int a = start.get(start.position()) & 0xFF;
        int b = start.get(start.position() + 1) & 0xFF;
        int c = start.get(start.position() + 2) & 0xFF;
        int d = start.get(start.position() + 3) & 0xFF;
        boolean marked = a + b == 0x1FD && Math.abs(a - b) == 1;
        boolean everyOtherZero =
                (a == 0) != (b == 0) && (a == 0) == (c == 0) && (b == 0) == (d == 0);
        return marked || everyOtherZero;
    }

    /** What to do about bytes that stand at the buffer's position. */
    static String at(ByteBuffer bytes, Charset expected) {
        int at = bytes.position();
        int from = at;
        while (from > Math.max(0, at - PREVIEW) && isLetter(bytes.get(from - 1))) {
            from--;
        }
        int to = at;
        while (to < Math.min(bytes.limit(), at + PREVIEW) && isLetter(bytes.get(to))) {
            to++;
        }
        byte[] word = new byte[to - from];
        bytes.get(from, word);
        return expected.equals(StandardCharsets.UTF_8)
                ? "In Windows-1252 it would read '"
                        + new String(word, WINDOWS)
                        + "': if that is right, save the file as UTF-8 or use a profile with the encoding windows-1252."
                : "Save the file in the encoding of the profile, or name its encoding there.";
    }

    /** Letters, or anything beyond ASCII. */
    private static boolean isLetter(byte b) {
        return b < 0 || Character.isLetter(b);
    }
}
