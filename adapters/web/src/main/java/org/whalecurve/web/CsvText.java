package org.whalecurve.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.application.CsvCell;
import org.whalecurve.application.tables.Table;

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

    /** A table as a file. */
    public static Response file(Table table) {
        StringBuilder text = new StringBuilder(row(table.columns()));
        table.rows().forEach(cells -> text.append(row(cells.stream().map(CsvText::cell).toList())));
        return Response.ok(text.toString(), "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + ".csv\"")
                .build();
    }

    private static String cell(Table.Cell cell) {
        return switch (cell) {
            case Table.Cell.Words(var text) -> text == null ? "" : safe(text);
            case Table.Cell.Figure(var number) -> number.toPlainString();
        };
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
