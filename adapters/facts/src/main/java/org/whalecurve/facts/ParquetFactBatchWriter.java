package org.whalecurve.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;

/**
 * Writes a batch in two steps: lines are staged on the disk as they come; sealing numbers their
 * keys, sorts them and writes the file.
 */
final class ParquetFactBatchWriter implements FactBatchWriter {

    /** What is said of a customer or product is the first that any line says. */
    private static final String CUSTOMERS =
            """
            SELECT customer_key, coalesce(arg_min(country, line) FILTER (country <> ''), '')
            FROM staged WHERE customer_key IS NOT NULL
            GROUP BY customer_key ORDER BY min(line)
            """;

    private static final String PRODUCTS =
            """
            SELECT product_key, coalesce(arg_min(product_name, line) FILTER (product_name <> ''), '')
            FROM staged
            GROUP BY product_key ORDER BY min(line)
            """;

    private final DuckDb database;
    private final ImmutableFiles files;
    private final String importId;
    private final String currency;
    private final ControlTotals totals = new ControlTotals();
    private final DuckDbSession session;
    private final Path stage;
    private final StagedRows staged;
    private boolean open = true;

    ParquetFactBatchWriter(
            DuckDb database, ImmutableFiles files, String importId, String currency) {
        this.database = database;
        this.files = files;
        this.importId = importId;
        this.currency = currency;
        stage = files.unfinished(importId, ".arrow");
        session = database.connect();
        staged = new StagedRows(stage, session.allocator(), StagedLines.SCHEMA);
    }

    @Override
    public void append(List<OrderLine> lines) {
        requireOpen();
        lines.forEach(totals::add);
        staged.append(lines.size(), batch -> StagedLines.fill(batch, lines));
    }

    @Override
    public FactBatch seal(Numbering customers, Numbering products) {
        requireOpen();
        open = false;
        if (totals.lines() == 0) {
            return new FactBatch(
                    importId, currency, null, ImmutableFiles.hashOfNothing(), 0, List.of());
        }
        staged.finish();
        number(new KeyTable(session, "customers"), CUSTOMERS, customers);
        number(new KeyTable(session, "products"), PRODUCTS, products);
        Path sorted = files.unfinished(importId, ImmutableFiles.ENDING);
        try {
            sortInto(sorted);
            ImmutableFiles.Published published = files.publish(sorted, importId);
            return new FactBatch(
                    importId,
                    currency,
                    published.name(),
                    published.sha256(),
                    totals.lines(),
                    totals.totals());
        } finally {
            files.giveUp(sorted);
        }
    }

    @Override
    public void close() {
        open = false;
        try (session;
                staged) {
            files.giveUp(stage);
        }
    }

    private void number(KeyTable table, String keys, Numbering numbering) {
        try (DuckDbSession reading = database.connect()) {
            reading.register("staged", staged.read(reading.allocator()));
            reading.query(KeyTable.KEYS_AT_ONCE, batch -> table.number(batch, numbering), keys);
        }
    }

    private void sortInto(Path sorted) {
        long written = session.execute("staged", staged.read(session.allocator()), sorting(sorted));
        if (written != totals.lines()) {
            throw new IllegalStateException(
                    "import "
                            + importId
                            + ": "
                            + totals.lines()
                            + " lines were appended, "
                            + written
                            + " were written");
        }
    }

    private String sorting(Path into) {
        return """
        COPY (
          SELECT line, order_key,
            customer_key, coalesce(c.number, 0)::INTEGER AS customer_no,
            product_key, p.number AS product_no,
            (%s)[kind + 1] AS kind, day, quantity, price_micros, amount_minor,
            list_price_micros, unit_cost_micros, country, channel, %s AS currency
          FROM staged
            LEFT JOIN customers c ON c.key = customer_key
            LEFT JOIN products p ON p.key = product_key
          ORDER BY customer_no, order_key, line
        ) TO %s (FORMAT parquet, COMPRESSION zstd)
        """
                .formatted(
                        Sql.list(Stream.of(RowKind.values()).map(RowKind::name).toList()),
                        Sql.text(currency),
                        Sql.text(into));
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the batch of import " + importId + " is closed");
        }
    }
}
