package org.whalecurve.web;

import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.application.CsvCell;

/**
 * Text in an exported file. A spreadsheet takes a cell that begins like a formula for one; such
 * text is written as {@link CsvCell} says.
 */
public final class CsvText {

    private CsvText() {}

    /** The text as a cell that no spreadsheet carries out. */
    public static String safe(String text) {
        return CsvCell.guarded(text);
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
