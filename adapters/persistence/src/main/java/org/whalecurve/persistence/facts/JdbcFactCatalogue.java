package org.whalecurve.persistence.facts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.persistence.sql.Sql;

/** The catalogue of fact batches, in tables that only grow. */
@Singleton
final class JdbcFactCatalogue implements FactCatalogue {

    private static final String ADD =
            "insert into fact_batch (import_id, book, currency, file, sha256, rows)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String ADD_TOTAL =
            "insert into fact_batch_total (import_id, month, kind, lines, amount_minor)"
                    + " values (?, ?, ?, ?, ?)";

    private static final String BATCHES =
            """
            select import_id, currency, file, sha256, rows, month, kind, lines, amount_minor
            from fact_batch join fact_batch_total using (import_id)
            where book = ? and import_id in (
                select import_id from fact_batch_total where month between ? and ?)
            order by import_id
            """;

    private static final String FILES =
            """
            select file from fact_batch where file is not null
            union all
            select file from declared_batch where file is not null
            """;

    private static final String BOOKS =
            """
            select book from fact_batch
            union
            select book from declared_batch
            """;

    private static final Comparator<ControlTotal> BY_MONTH_AND_KIND =
            Comparator.comparing(ControlTotal::month).thenComparing(ControlTotal::kind);

    private final Sql sql;
    private final DeclaredBatches declared;

    JdbcFactCatalogue(Sql sql) {
        this.sql = sql;
        declared = new DeclaredBatches(sql);
    }

    @Override
    public void add(Book book, FactBatch batch) {
        sql.onConnection(
                "catalogue a batch",
                connection -> {
                    sql.change(
                            ADD,
                            batch.importId(),
                            book.name(),
                            batch.currency(),
                            batch.file(),
                            batch.sha256(),
                            batch.rows());
                    for (ControlTotal total : batch.totals()) {
                        sql.change(
                                ADD_TOTAL,
                                batch.importId(),
                                total.month().atDay(1),
                                total.kind(),
                                total.lines(),
                                total.amountMinor());
                    }
                    return true;
                });
    }

    @Override
    public List<FactBatch> batches(Book book, YearMonth first, YearMonth last) {
        Map<String, FactBatch> batches = new LinkedHashMap<>();
        for (FactBatch part :
                sql.all(
                        BATCHES,
                        JdbcFactCatalogue::read,
                        book.name(),
                        first.atDay(1),
                        last.atDay(1))) {
            batches.merge(part.importId(), part, JdbcFactCatalogue::together);
        }
        return batches.values().stream().map(JdbcFactCatalogue::inOrder).toList();
    }

    @Override
    public void add(Book book, DeclaredBatch batch) {
        declared.add(book, batch);
    }

    @Override
    public List<DeclaredBatch> declared(Book book, String type) {
        return declared.all(book, type);
    }

    @Override
    public List<DeclaredBatch> declared(Book book, String type, YearMonth first, YearMonth last) {
        return declared.between(book, type, first, last);
    }

    @Override
    public Set<Book> books() {
        return Set.copyOf(sql.all(BOOKS, row -> new Book(row.getString("book"))));
    }

    @Override
    public boolean holdsAny(String type) {
        return declared.holdsAny(type);
    }

    @Override
    public List<String> files() {
        return sql.all(FILES, row -> row.getString("file"));
    }

    /** A batch with one of its totals. */
    private static FactBatch read(ResultSet row) throws SQLException {
        ControlTotal total =
                new ControlTotal(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        RowKind.valueOf(row.getString("kind")),
                        row.getLong("lines"),
                        row.getLong("amount_minor"));
        return new FactBatch(
                row.getString("import_id"),
                row.getString("currency"),
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("rows"),
                new ArrayList<>(List.of(total)));
    }

    private static FactBatch together(FactBatch one, FactBatch other) {
        one.totals().addAll(other.totals());
        return one;
    }

    private static FactBatch inOrder(FactBatch batch) {
        return new FactBatch(
                batch.importId(),
                batch.currency(),
                batch.file(),
                batch.sha256(),
                batch.rows(),
                batch.totals().stream().sorted(BY_MONTH_AND_KIND).toList());
    }
}
