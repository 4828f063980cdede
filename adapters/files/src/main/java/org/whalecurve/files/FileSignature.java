package org.whalecurve.files;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of files that people send where a text table is wanted, by the bytes with which they begin.
 *
 * @param bytes the first bytes as hexadecimal digits
 * @param advice what it is, and what to do
 */
record FileSignature(String bytes, String advice) {

    private static final List<FileSignature> KNOWN =
            List.of(
                    new FileSignature(
                            "504b0304",
                            "It is a zip file or an Excel workbook. Save the sheet as CSV, or unpack the zip file."),
                    new FileSignature(
                            "d0cf11e0",
                            "It is an old Excel workbook. Save the sheet as CSV (comma delimited, UTF-8)."),
                    new FileSignature("25504446", "It is a PDF document. Export the table as CSV."),
                    new FileSignature("50415231", "It is a Parquet file. Export it as CSV."),
                    new FileSignature("1f8b", "It was packed with gzip twice. Unpack it once."),
                    new FileSignature("28b52ffd", "It is packed with zstd. Unpack it or use gzip."),
                    new FileSignature("425a68", "It is packed with bzip2. Unpack it or use gzip."),
                    new FileSignature("fd377a58", "It is packed with xz. Unpack it or use gzip."),
                    new FileSignature(
                            "377abcaf", "It is packed with 7-Zip. Unpack it or use gzip."));

    /** The kind of file that begins like this, or null if it may be text. */
    static @Nullable FileSignature of(ByteBuffer start) {
        for (FileSignature signature : KNOWN) {
            if (signature.fits(start)) {
                return signature;
            }
        }
        return null;
    }

    private boolean fits(ByteBuffer start) {
        int length = bytes.length() / 2;
        if (start.remaining() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int expected = Integer.parseInt(bytes, 2 * i, 2 * i + 2, 16);
            if ((start.get(start.position() + i) & 0xFF) != expected) {
                return false;
            }
        }
        return true;
    }
}
