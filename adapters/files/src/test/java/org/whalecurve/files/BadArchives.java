package org.whalecurve.files;

import static org.whalecurve.files.BadFile.GOOD;
import static org.whalecurve.files.BadFile.both;
import static org.whalecurve.files.BadFile.bytes;
import static org.whalecurve.files.BadFile.gzip;
import static org.whalecurve.files.BadFile.read;
import static org.whalecurve.files.BadFile.refused;
import static org.whalecurve.files.BadFile.repeated;
import static org.whalecurve.files.BadFile.rows;
import static org.whalecurve.files.BadFile.utf8;
import static org.whalecurve.files.ReadFile.HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packed files that are damaged, hostile, or no tables at all. */
final class BadArchives {

    private static final int ROWS = 400;

    private BadArchives() {}

    static List<BadFile> packed() {
        byte[] whole = packedRows();
        return List.of(
                read("gzip, whatever its name", bytes(whole), ROWS),
                read(
                        "two members, one after the other",
                        both(gzip(rows(GOOD)), gzip(utf8(GOOD))),
                        2),
                read(
                        "a member in the middle of a row",
                        both(gzip(utf8(HEADER + "\n10")), gzip(utf8(GOOD.substring(2)))),
                        1),
                read("a header with everything in it", fullHeader(), 1),
                refused("gzip of nothing", gzip(bytes(new byte[0])), "empty-file", 1),
                refused(
                        "gzip cut off in the middle",
                        bytes(Arrays.copyOf(whole, whole.length / 2)),
                        "truncated-gzip",
                        0,
                        "breaks off"),
                refused(
                        "gzip cut off in its header",
                        bytes(Arrays.copyOf(whole, 5)),
                        "truncated-gzip",
                        1),
                refused(
                        "gzip without its last byte",
                        bytes(Arrays.copyOf(whole, whole.length - 1)),
                        "truncated-gzip",
                        ROWS + 2),
                refused(
                        "a flipped bit",
                        bytes(flipped(whole, whole.length / 2)),
                        "damaged-gzip",
                        0),
                refused(
                        "a wrong checksum",
                        bytes(flipped(whole, whole.length - 8)),
                        "damaged-gzip",
                        ROWS + 2,
                        "checksum"),
                refused(
                        "a wrong length",
                        bytes(flipped(whole, whole.length - 4)),
                        "damaged-gzip",
                        ROWS + 2,
                        "length"),
                refused("an unknown method", bytes(flipped(whole, 2)), "damaged-gzip", 1, "method"),
                refused("unknown flags", bytes(with(whole, 3, 0x80)), "damaged-gzip", 1, "flags"),
                refused(
                        "foreign bytes after the end",
                        both(bytes(whole), utf8("and more")),
                        "trailing-bytes",
                        ROWS + 2,
                        "byte " + whole.length),
                refused(
                        "zeros after the end",
                        both(bytes(whole), bytes(new byte[600])),
                        "trailing-bytes",
                        ROWS + 2),
                refused(
                        "half a second member",
                        both(bytes(whole), bytes(new byte[] {0x1F})),
                        "truncated-gzip",
                        ROWS + 2),
                refused("gzip in gzip", gzip(gzip(rows(GOOD))), "no-text", 1, "twice"),
                refused(
                        "a zip bomb",
                        gzip(both(utf8(HEADER + "\n"), repeated(GOOD + "\n", 1_500_000))),
                        "zip-bomb",
                        0,
                        "200"));
    }

    static List<BadFile> otherKinds() {
        return List.of(
                other("a workbook or zip file", "504b0304140006000800", "Save the sheet as CSV"),
                other("an old workbook", "d0cf11e0a1b11ae1", "Save the sheet as CSV"),
                other("a PDF document", "255044462d312e37", "PDF"),
                other("a Parquet file", "5041523115041500", "Parquet"),
                other("a zstd file", "28b52ffd04006100", "zstd"),
                other("a bzip2 file", "425a683931415926", "bzip2"),
                other("an xz file", "fd377a585a000004", "xz"),
                other("a 7-Zip file", "377abcaf271c0004", "7-Zip"));
    }

    private static BadFile other(String name, String hex, String words) {
        return refused(name, bytes(HexFormat.of().parseHex(hex)), "no-text", 1, words);
    }

    private static byte[] packedRows() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(GOOD.replace("1001", String.valueOf(i * 7919L % 100_003))).append('\n');
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            gzip(utf8(text.toString())).writeTo(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        return with(bytes, at, bytes[at] ^ 0x10);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** A member with extra field, name, comment and header checksum (RFC 1952, 2.3.1). */
    private static ReadFile.Content fullHeader() {
        byte[] content = (HEADER + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return out -> {
            out.write(HexFormat.of().parseHex("1f8b081e00000000000b0400"));
            out.write("ABCDname.csv\0comment\0".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[2]);
            DeflaterOutputStream deflated =
                    new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
            deflated.write(content);
            deflated.finish();
            for (long word : new long[] {checksum.getValue(), content.length}) {
                for (int shift = 0; shift < 32; shift += 8) {
                    out.write((int) (word >> shift));
                }
            }
        };
    }
}
