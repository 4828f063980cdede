package org.whalecurve.rest.csv;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.tables.Table;

/**
 * A table that is written while it is read, in constant memory. Nothing leaves before the first
 * part of it is full, so that a refusal can still be told as one.
 */
public final class Download {

    /** The media type of a table. */
    public static final String CSV = "text/csv";

    private static final int BUFFERED_CHARACTERS = 32 * 1024;
    private static final String LINE_END = "\r\n";

    /** Where the lines go. */
    @FunctionalInterface
    public interface Lines {

        void write(String text);

        /** Takes lines without their ends. */
        default Consumer<String> terminated() {
            return line -> write(line + LINE_END);
        }

        default void write(CsvRow row) {
            write(row.line());
        }
    }

    private Download() {}

    /** A table in UTF-8. */
    public static RestResponse<StreamingOutput> csv(Table table) {
        return csv(
                table.name(),
                lines -> {
                    CsvRow head = new CsvRow();
                    table.columns().forEach(head::text);
                    lines.write(head);
                    table.rows().forEach(row -> lines.write(row(row)));
                });
    }

    private static CsvRow row(List<Table.Cell> cells) {
        CsvRow row = new CsvRow();
        cells.forEach(cell -> {
            switch (cell) {
                case Table.Cell.Words(var text) -> row.text(text);
                case Table.Cell.Figure(var number) -> row.decimal(number);
            }
        });
        return row;
    }

    /** A table in UTF-8. */
    public static RestResponse<StreamingOutput> csv(String name, Consumer<Lines> table) {
        return csv(name, StandardCharsets.UTF_8, table);
    }

    /**
     * @param name the file's name without its ending
     * @param table writes the whole table
     */
    public static RestResponse<StreamingOutput> csv(
            String name, Charset charset, Consumer<Lines> table) {
        StreamingOutput body =
                out -> {
                    Writer writer =
                            new BufferedWriter(
                                    new OutputStreamWriter(out, charset), BUFFERED_CHARACTERS);
                    try {
                        table.accept(text -> append(writer, text));
                    } catch (UncheckedIOException e) {
                        throw e.getCause();
                    }
                    writer.flush();
                };
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=" + charset.name())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + safe(name) + ".csv\"")
                .build();
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static void append(Writer writer, String text) {
        try {
            writer.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
