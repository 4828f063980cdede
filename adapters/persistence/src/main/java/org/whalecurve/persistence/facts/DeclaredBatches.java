package org.whalecurve.persistence.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.persistence.sql.Sql;

/** The catalogue entries of declared facts, in three tables that only grow. */
final class DeclaredBatches {

    private static final String ADD =
            "insert into declared_batch (import_id, book, type, currency, file, sha256, rows)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_MONTH =
            "insert into declared_batch_month (import_id, month, rows) values (?, ?, ?)";

    private static final String ADD_SUM =
            "insert into declared_batch_sum (import_id, month, column_id, total)"
                    + " values (?, ?, ?, ?)";

    private static final String BATCHES =
            """
            select b.import_id, type, currency, file, sha256, b.rows,
                m.month, m.rows as month_rows, column_id, total
            from declared_batch b
                left join declared_batch_month m on m.import_id = b.import_id
                left join declared_batch_sum s on s.import_id = m.import_id and s.month = m.month
            where book = ? and type = ?
            """;

    private static final String ORDER = " order by b.import_id, m.month, column_id";

    private static final String BOOKED_BETWEEN =
            """
             and b.import_id in (
                select import_id from declared_batch_month where month between ? and ?)
            """;

    private final Sql sql;

    DeclaredBatches(Sql sql) {
        this.sql = sql;
    }

    void add(Book book, DeclaredBatch batch) {
        sql.onConnection(
                "catalogue a batch of declared facts",
                connection -> {
                    sql.change(
                            ADD,
                            batch.importId(),
                            book.name(),
                            batch.type(),
                            batch.currency(),
                            batch.file(),
                            batch.sha256(),
                            batch.rows());
                    batch.totals().forEach(total -> add(batch.importId(), total));
                    return true;
                });
    }

    private void add(String importId, DeclaredTotal total) {
        LocalDate month = total.month().atDay(1);
        sql.change(ADD_MONTH, importId, month, total.rows());
        total.sums().forEach((column, sum) -> sql.change(ADD_SUM, importId, month, column, sum));
    }

    List<DeclaredBatch> all(Book book, String type) {
        return read(BATCHES + ORDER, book.name(), type);
    }

    boolean holdsAny(String type) {
        return sql.first(
                        "select import_id from declared_batch where type = ? limit 1",
                        row -> row.getString("import_id"),
                        type)
                .isPresent();
    }

    List<DeclaredBatch> between(Book book, String type, YearMonth first, YearMonth last) {
        return read(
                BATCHES + BOOKED_BETWEEN + ORDER, book.name(), type, first.atDay(1), last.atDay(1));
    }

    private List<DeclaredBatch> read(String query, @Nullable Object... parameters) {
        Map<String, Found> found = new LinkedHashMap<>();
        sql.walk(
                query,
                row -> {
                    String importId = row.getString("import_id");
                    Found batch = found.get(importId);
                    if (batch == null) {
                        batch = new Found(row);
                        found.put(importId, batch);
                    }
                    batch.add(row);
                    return true;
                },
                parameters);
        return found.values().stream().map(Found::batch).toList();
    }

    /** A batch whose totals come row by row. */
    private static final class Found {

        private final DeclaredBatch withoutTotals;
        private final SortedMap<YearMonth, Long> rows = new TreeMap<>();
        private final SortedMap<YearMonth, SortedMap<String, Long>> sums = new TreeMap<>();

        Found(ResultSet row) throws SQLException {
            withoutTotals =
                    new DeclaredBatch(
                            row.getString("import_id"),
                            row.getString("type"),
                            row.getString("currency"),
                            row.getString("file"),
                            row.getString("sha256"),
                            row.getLong("rows"),
                            List.of());
        }

        void add(ResultSet row) throws SQLException {
            LocalDate day = row.getObject("month", LocalDate.class);
            if (day == null) {
                return;
            }
            YearMonth month = YearMonth.from(day);
            rows.put(month, row.getLong("month_rows"));
            SortedMap<String, Long> columns = sums.computeIfAbsent(month, _ -> new TreeMap<>());
            String column = row.getString("column_id");
            if (column != null) {
                columns.put(column, row.getLong("total"));
            }
        }

        DeclaredBatch batch() {
            List<DeclaredTotal> totals = new ArrayList<>();
            rows.forEach((month, count) ->
                    totals.add(
                            new DeclaredTotal(
                                    month, count, sums.getOrDefault(month, new TreeMap<>()))));
            return new DeclaredBatch(
                    withoutTotals.importId(),
                    withoutTotals.type(),
                    withoutTotals.currency(),
                    withoutTotals.file(),
                    withoutTotals.sha256(),
                    withoutTotals.rows(),
                    List.copyOf(totals));
        }
    }
}
