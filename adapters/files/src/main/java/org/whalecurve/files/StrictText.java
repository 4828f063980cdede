package org.whalecurve.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.FileProblem;

/**
 * The characters of a file, decoded without replacing anything: the first byte that is not in the
 * encoding ends the reading, and the place is known. Line ends are LF, CR or both.
 */
final class StrictText extends Reader {

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long bytesBefore;
    private boolean drained;
    private boolean flushed;
    private boolean started;
    private boolean ended;
    private boolean afterReturn;
    private long line = 1;
    private long characters;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The physical line of the next character, counted from 1. */
    long line() {
        return line;
    }

    /** How many characters have been read. */
    long characters() {
        return characters;
    }

    /** Whether the end was reached and told. */
    boolean ended() {
        return ended;
    }

    /**
     * @throws UnreadableFile if the bytes are damaged or not in the encoding, or no text at all
     */
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        try {
            while (!flushed && out.position() == offset) {
                decode(out, offset);
            }
        } catch (DamagedFile e) {
            count(into, offset, out.position());
            throw unreadable(e.code(), e.getMessage() == null ? e.code() : e.getMessage());
        }
        int n = out.position() - offset;
        count(into, offset, offset + n);
        if (n == 0) {
            ended = true;
            return -1;
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decode(CharBuffer out, int offset) throws IOException {
        CoderResult result = decoder.decode(bytes, out, drained);
        if (result.isError()) {
            count(out.array(), offset, out.position());
            throw wrongEncoding();
        }
        if (result.isUnderflow()) {
            if (drained) {
                flushed = decoder.flush(out).isUnderflow();
            } else {
                fill();
            }
        }
        if (!started && out.position() > offset) {
            started = true;
            dropByteOrderMark(out, offset);
        }
    }

    private void dropByteOrderMark(CharBuffer out, int offset) {
        char[] read = out.array();
        if (isUnicode() && read[offset] == BYTE_ORDER_MARK) {
            System.arraycopy(read, offset + 1, read, offset, out.position() - offset - 1);
            out.position(out.position() - 1);
        }
    }

    private boolean isUnicode() {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

    private void fill() throws IOException {
        boolean first = bytesBefore == 0 && bytes.limit() == 0;
        bytesBefore += bytes.position();
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        drained = n < 0;
        bytes.position(bytes.position() + Math.max(0, n));
        bytes.flip();
        if (first) {
            checkStart();
        }
    }

    private void checkStart() {
        FileSignature signature = FileSignature.of(bytes);
        if (signature != null) {
            throw unreadable("no-text", "This is no text file. " + signature.advice());
        }
        boolean wide = charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
        if (!wide && EncodingAdvice.looksLikeUtf16(bytes)) {
            throw unreadable(
                    "wrong-encoding",
                    "The file looks like UTF-16, the profile expects "
                            + charset.name()
                            + ". Save it as "
                            + charset.name()
                            + ", or use a profile with the encoding UTF-16.");
        }
    }

    /** Counts lines and finds the one character that no text file holds. */
    private void count(char[] read, int from, int to) {
        characters += to - from;
        for (int i = from; i < to; i++) {
            char c = read[i];
            if (c <= '\r') {
                if (c == '\0') {
                    throw unreadable(
                            "nul-character",
                            "Line "
                                    + line
                                    + " holds a NUL character, which no text has: the file is damaged, or it is no text file.");
                }
                if (c == '\r' || (c == '\n' && !afterReturn)) {
                    line++;
                }
                afterReturn = c == '\r';
            } else {
                afterReturn = false;
            }
        }
    }

    private UnreadableFile wrongEncoding() {
        return unreadable(
                "wrong-encoding",
                "Byte %d of the text (0x%02X), on line %d, is not %s. %s"
                        .formatted(
                                bytesBefore + bytes.position(),
                                bytes.get(bytes.position()),
                                line,
                                charset.name(),
                                EncodingAdvice.at(bytes, charset)));
    }

    private UnreadableFile unreadable(String code, String detail) {
        return new UnreadableFile(new FileProblem(code, line, detail));
    }
}
