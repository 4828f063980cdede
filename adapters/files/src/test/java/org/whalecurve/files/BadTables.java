package org.whalecurve.files;

import static org.whalecurve.files.BadFile.GOOD;
import static org.whalecurve.files.BadFile.both;
import static org.whalecurve.files.BadFile.bytes;
import static org.whalecurve.files.BadFile.headerRefused;
import static org.whalecurve.files.BadFile.read;
import static org.whalecurve.files.BadFile.refused;
import static org.whalecurve.files.BadFile.rejected;
import static org.whalecurve.files.BadFile.repeated;
import static org.whalecurve.files.BadFile.rows;
import static org.whalecurve.files.BadFile.text;
import static org.whalecurve.files.BadFile.utf8;
import static org.whalecurve.files.ReadFile.HEADER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whalecurve.files.BadFile.Rejection;

/** Tables that are broken as a whole: quotes, line ends, encodings, headers, sizes. */
final class BadTables {

    private static final int MEGABYTE = 1_000_000;

    private BadTables() {}

    static List<BadFile> quotesAndLineEnds() {
        return List.of(
                refused(
                        "a quote that is never closed",
                        rows(GOOD, "1002,2011-03-01,C1,P1,\"Lamp,1,1.00,UK", GOOD),
                        "unclosed-quote",
                        3,
                        "line 3",
                        "never closed"),
                refused(
                        "a quote that opens on the second line of its row",
                        rows("1001,2011-03-01,\"C\n1\",P1,\"Lamp,1,1.00,UK", GOOD),
                        "unclosed-quote",
                        3,
                        "line 3"),
                refused(
                        "a quote that twelve megabytes do not close",
                        both(
                                rows(GOOD, "1002,2011-03-01,C1,P1,\"Lamp,1,1.00,UK"),
                                repeated(GOOD + "\n", 12L * MEGABYTE / GOOD.length())),
                        "unclosed-quote",
                        3,
                        "line 3",
                        "closing quote is missing"),
                refused(
                        "a quote that a later quoted field seems to close",
                        rows("1002,2011-03-01,C1,P1,\"Lamp,1,1.00,UK", "\"1003\",2011-03-01"),
                        "misplaced-quote",
                        2,
                        "line 2",
                        "doubled"),
                refused(
                        "a quote inside a quoted field",
                        rows(GOOD, "1002,2011-03-01,C1,P1,\"Lamp \"big\"\",1,1.00,UK"),
                        "misplaced-quote",
                        3,
                        "not doubled"),
                read("a quote in the middle of a text", rows(GOOD.replace("Lamp", "5\" Lamp")), 1),
                read("carriage returns only", utf8(HEADER + "\r" + GOOD + "\r" + GOOD), 2),
                read(
                        "line ends of all kinds",
                        utf8(HEADER + "\r\n" + GOOD + "\n\r" + GOOD + "\r\rx\n"),
                        2,
                        new Rejection(6, "", "wrong-number-of-fields")),
                read(
                        "a line end in a quoted field that is read",
                        rows(GOOD.replace("Lamp", "\"La\nmp\""), GOOD.replace("P1", "")),
                        0,
                        new Rejection(2, "Name", "control-character"),
                        new Rejection(4, "Product", "missing")),
                read(
                        "line ends in a column that nobody reads",
                        utf8(HEADER + ",Note\n" + GOOD + ",\"a\rb\r\nc\nd\"\n" + GOOD + "\n"),
                        1,
                        new Rejection(6, "", "wrong-number-of-fields")),
                read("blank lines", utf8("\n\n" + HEADER + "\n\n" + GOOD + "\n\n\n"), 1));
    }

    static List<BadFile> encodings() {
        String jose = HEADER + "\n" + GOOD + "\n" + GOOD.replace("Lamp", "Jos\u00e9") + "\n";
        long at = (HEADER + "\n" + GOOD + "\n").length() + GOOD.indexOf("Lamp") + 3L;
        return List.of(
                read("a byte order mark", utf8("\uFEFF" + HEADER + "\n" + GOOD), 1),
                refused(
                        "Latin-1 in place of UTF-8",
                        text(jose, StandardCharsets.ISO_8859_1),
                        "wrong-encoding",
                        3,
                        "Byte " + at,
                        "0xE9",
                        "line 3",
                        "'Jos\u00e9'",
                        "windows-1252"),
                read(
                                "Latin-1 by a profile that says so",
                                text(jose, Charset.forName("windows-1252")),
                                2)
                        .in("windows-1252"),
                refused(
                                "UTF-8 in place of Latin-1 that has no such byte",
                                bytes(new byte[] {'a', (byte) 0x81}),
                                "wrong-encoding",
                                1)
                        .in("windows-1252"),
                refused(
                        "UTF-16 with its mark",
                        both(
                                bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}),
                                text(jose, StandardCharsets.UTF_16LE)),
                        "wrong-encoding",
                        1,
                        "UTF-16"),
                refused(
                        "UTF-16 without a mark",
                        text(jose, StandardCharsets.UTF_16BE),
                        "wrong-encoding",
                        1,
                        "UTF-16"),
                read("UTF-16 by a profile that says so", text(jose, StandardCharsets.UTF_16), 2)
                        .in("UTF-16"),
                refused(
                        "an overlong sequence",
                        both(rows(GOOD), bytes(new byte[] {(byte) 0xC0, (byte) 0x80})),
                        "wrong-encoding",
                        3),
                refused(
                        "half a character at the end",
                        both(rows(GOOD), bytes(new byte[] {'x', (byte) 0xE2, (byte) 0x82})),
                        "wrong-encoding",
                        3),
                refused(
                        "a NUL character",
                        rows(GOOD, GOOD.replace("Lamp", "La\0mp")),
                        "nul-character",
                        3,
                        "Line 3"));
    }

    static List<BadFile> headers() {
        return List.of(
                refused("nothing at all", bytes(new byte[0]), "empty-file", 1, "empty"),
                refused("nothing but blank lines", utf8("\n\r\n\n"), "empty-file", 1),
                refused("nothing but a byte order mark", utf8("\uFEFF"), "empty-file", 1),
                read("a header alone", utf8(HEADER), 0),
                headerRefused("no header", GOOD + "\n" + GOOD, "lacks 'Order'", "'1001'"),
                headerRefused("a column twice", HEADER + ",Price\n", "'Price' more than once"),
                headerRefused(
                        "a renamed column",
                        HEADER.replace("Quantity", "Qty") + "\n",
                        "lacks 'Quantity'",
                        "'Qty'"),
                headerRefused(
                        "a name with blanks around it",
                        HEADER.replace("Price", " Price") + "\n",
                        "lacks 'Price'",
                        "' Price'"),
                headerRefused("a missing column", HEADER.replace(",Price", "") + "\n", "'Price'"),
                read(
                        "columns in another order",
                        utf8(
                                "Country,Price,Quantity,Name,Product,Customer,Date,Order\nUK,1,2,a,b,c,2011-01-01,7"),
                        1),
                read("a column too many", utf8(HEADER + ",More\n" + GOOD + ",x\n"), 1),
                refused(
                        "semicolons",
                        utf8(HEADER.replace(',', ';') + "\n" + GOOD.replace(',', ';')),
                        "wrong-separator",
                        1,
                        "';'"),
                refused("tabs", utf8(HEADER.replace(',', '\t')), "wrong-separator", 1, "tab"),
                refused("bars", utf8(HEADER.replace(',', '|')), "wrong-separator", 1, "'|'"));
    }

    static List<BadFile> sizes() {
        return List.of(
                refused(
                        "a field of a hundred megabytes",
                        both(rows(GOOD), repeated("x", 100L * MEGABYTE)),
                        "field-too-long",
                        3,
                        "Line 3"),
                refused(
                        "a row of a hundred megabytes",
                        both(
                                both(rows(GOOD), repeated("x".repeat(2_000) + ",", 50_000)),
                                utf8("\n")),
                        "row-too-long",
                        3,
                        "line 3"),
                refused("a million columns", repeated("a,", MEGABYTE), "too-many-fields", 1),
                read(
                        "the longest field",
                        utf8(HEADER + ",Note\n" + GOOD + "," + "x".repeat(32 * 1024)),
                        1),
                refused(
                        "a field one character longer",
                        utf8(HEADER + ",Note\n" + GOOD + "," + "x".repeat(32 * 1024 + 1)),
                        "field-too-long",
                        2),
                refused(
                        "a quoted field of forty thousand characters",
                        rows(GOOD, GOOD.replace("Lamp", "\"" + "x\n".repeat(20_000) + "\"")),
                        "field-too-long",
                        3,
                        "closing quote"),
                rejected(
                        "a name of two hundred and one characters",
                        GOOD.replace("Lamp", "x".repeat(201)),
                        "Name",
                        "too-long"));
    }
}
