package org.whalecurve.persistence.imports;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.whalecurve.application.imports.port.Quarantine;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Sql;
import org.whalecurve.persistence.sql.Transactions;

/** Rejected rows, copied in and streamed out. The header of the file is kept as line 0. */
@Singleton
final class JdbcQuarantine implements Quarantine {

    private static final String ADD_HEADER =
            "insert into quarantine_row (import_id, line, raw) values (?, 0, ?)"
                    + " on conflict do nothing";

    /** The page is cut before the join, because a row has several problems. */
    private static final String ROWS =
            """
            select line, raw, column_name, value, code, reason
            from (select line, raw from quarantine_row
                  where import_id = ? and line > ?
                  order by line
                  limit ?) page
            join quarantine_problem using (line)
            where import_id = ?
            order by line, position
            """;

    private static final String RAW =
            "select raw from quarantine_row where import_id = ? order by line";

    private final Sql sql;
    private final Transactions transactions;

    JdbcQuarantine(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public void add(String importId, String rawHeader, List<QuarantinedRow> rows) {
        transactions.inItsOwn(() -> {
            sql.change(ADD_HEADER, importId, rawHeader.getBytes(StandardCharsets.UTF_8));
            return sql.onConnection(
                    "copy into quarantine", connection -> copy(connection, importId, rows));
        });
    }

    private static int copy(Connection connection, String importId, List<QuarantinedRow> rows)
            throws SQLException {
        try (BinaryCopy copy =
                BinaryCopy.into("quarantine_row (import_id, line, raw)", connection)) {
            for (QuarantinedRow row : rows) {
                copy.row(3)
                        .text(importId)
                        .bigint(row.line())
                        .bytes(row.raw().getBytes(StandardCharsets.UTF_8));
            }
            copy.finish();
        }
        try (BinaryCopy copy =
                BinaryCopy.into(
                        "quarantine_problem"
                                + " (import_id, line, position, column_name, value, code, reason)",
                        connection)) {
            for (QuarantinedRow row : rows) {
                copyProblems(copy, importId, row);
            }
            copy.finish();
        }
        return rows.size();
    }

    private static void copyProblems(BinaryCopy copy, String importId, QuarantinedRow row)
            throws SQLException {
        for (int position = 0; position < row.problems().size(); position++) {
            CellProblem problem = row.problems().get(position);
            copy.row(7)
                    .text(importId)
                    .bigint(row.line())
                    .integer(position)
                    .text(problem.column())
                    .bytes(problem.value().getBytes(StandardCharsets.UTF_8))
                    .text(problem.code())
                    .text(problem.reason());
        }
    }

    @Override
    public void clear(String importId) {
        sql.change("delete from quarantine_row where import_id = ?", importId);
    }

    @Override
    public List<QuarantinedRow> rows(String importId, long afterLine, int limit) {
        SequencedMap<Long, QuarantinedRow> rows = new LinkedHashMap<>();
        for (Found found :
                sql.all(ROWS, JdbcQuarantine::read, importId, afterLine, limit, importId)) {
            rows.computeIfAbsent(
                            found.line(),
                            line -> new QuarantinedRow(line, found.raw(), new ArrayList<>()))
                    .problems()
                    .add(found.problem());
        }
        return List.copyOf(rows.values());
    }

    @Override
    public void forEachRaw(String importId, Consumer<String> lines) {
        sql.walk(
                RAW,
                row -> {
                    lines.accept(text(row, "raw"));
                    return true;
                },
                importId);
    }

    /** A row once for each of its problems. */
    private record Found(long line, String raw, CellProblem problem) {}

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("line"),
                text(row, "raw"),
                new CellProblem(
                        row.getString("column_name"),
                        text(row, "value"),
                        row.getString("code"),
                        row.getString("reason")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }
}
