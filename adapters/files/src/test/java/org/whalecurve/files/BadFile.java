package org.whalecurve.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ProfileFormats;

/**
 * A file that should not be taken as it is, or only looks as if it should not.
 *
 * @param name what is odd about it
 * @param content writes its bytes
 * @param profile how it is read
 * @param verdict what must be said about it
 */
record BadFile(String name, ReadFile.Content content, ImportProfile profile, Verdict verdict) {

    /** A row that is read without complaint. */
    static final String GOOD = "1001,2011-03-01,C1,P1,Lamp,2,12.50,United Kingdom";

    sealed interface Verdict {}

    /** The file as a whole is refused. */
    record Refused(String code, long line, List<String> words) implements Verdict {}

    /** The header does not fit the profile. */
    record HeaderRefused(List<String> words) implements Verdict {}

    /** The file is read. */
    record Read(long accepted, List<Rejection> rejected) implements Verdict {}

    record Rejection(long line, String column, String code) {}

    static BadFile refused(
            String name, ReadFile.Content content, String code, long line, String... words) {
        return new BadFile(
                name, content, ReadFile.profile(), new Refused(code, line, List.of(words)));
    }

    static BadFile headerRefused(String name, String text, String... words) {
        return new BadFile(name, utf8(text), ReadFile.profile(), new HeaderRefused(List.of(words)));
    }

    static BadFile read(
            String name, ReadFile.Content content, long accepted, Rejection... rejected) {
        return new BadFile(
                name, content, ReadFile.profile(), new Read(accepted, List.of(rejected)));
    }

    /** A good row, and one that must be rejected for one cell. */
    static BadFile rejected(String name, String row, String column, String code) {
        return read(name, rows(GOOD, row), 1, new Rejection(3, column, code));
    }

    BadFile in(String encoding) {
        return new BadFile(
                name,
                content,
                ReadFile.profile(profile.separator(), encoding, profile.formats()),
                verdict);
    }

    BadFile with(ProfileFormats formats) {
        return new BadFile(
                name,
                content,
                ReadFile.profile(profile.separator(), profile.encoding(), formats),
                verdict);
    }

    /** The header and rows, each with a line feed. */
    static ReadFile.Content rows(String... rows) {
        return utf8(ReadFile.HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    static ReadFile.Content utf8(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static ReadFile.Content text(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    static ReadFile.Content bytes(byte[] bytes) {
        return out -> out.write(bytes);
    }

    static ReadFile.Content gzip(ReadFile.Content content) {
        return out -> {
            GZIPOutputStream packed = new GZIPOutputStream(out, 64 * 1024);
            content.writeTo(packed);
            packed.finish();
        };
    }

    static ReadFile.Content both(ReadFile.Content one, ReadFile.Content other) {
        return out -> {
            one.writeTo(out);
            other.writeTo(out);
        };
    }

    /** The same text many times over, without holding it. */
    static ReadFile.Content repeated(String text, long times) {
        return out -> repeat(text.getBytes(StandardCharsets.UTF_8), times, out);
    }

    private static void repeat(byte[] text, long times, OutputStream out) throws IOException {
        int perBlock = Math.max(1, 64 * 1024 / text.length);
        byte[] block = new byte[perBlock * text.length];
        for (int i = 0; i < perBlock; i++) {
            System.arraycopy(text, 0, block, i * text.length, text.length);
        }
        for (long left = times; left > 0; left -= perBlock) {
            out.write(block, 0, (int) Math.min(left, perBlock) * text.length);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
