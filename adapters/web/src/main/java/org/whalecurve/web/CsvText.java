package org.whalecurve.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in an exported file. A spreadsheet takes a cell that begins like a formula for one; such
 * text, and text that begins with the guard itself, gets an apostrophe in front, so that taking one
 * leading apostrophe away gives the text back.
 */
public final class CsvText {

    private static final char GUARD = '\'';

    /** What spreadsheets take for the beginning of a formula, in plain and in full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    /** The text as a cell that no spreadsheet carries out. */
    public static String safe(String text) {
        return text.isEmpty()
                        || (FORMULA_STARTS.indexOf(text.charAt(0)) < 0 && text.charAt(0) != GUARD)
                ? text
                : GUARD + text;
    }

    /** A row with its line end; cells are quoted where they must be (RFC 4180). */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
