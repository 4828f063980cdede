package org.whalecurve.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.facts.port.DeclaredFactWriter;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.application.facts.port.RepeatedFact;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/**
 * Writes a batch of declared facts in three steps: facts are staged on the disk as they come; what
 * is repeated is noted; sealing writes the others, sorted by day and key.
 */
final class ParquetDeclaredFactWriter implements DeclaredFactWriter {

    private static final int REPEATED_AT_ONCE = 8_192;

    private static final String CUSTOMERS = "customers";
    private static final String PRODUCTS = "products";

    private final ImmutableFiles files;
    private final FactLayout layout;
    private final String importId;
    private final String currency;
    private final DeclaredTotals totals;
    private final DuckDbSession session;
    private final Path stage;
    private final StagedRows staged;
    private boolean finished;
    private boolean open = true;

    ParquetDeclaredFactWriter(
            DuckDb database,
            ImmutableFiles files,
            FactType type,
            String importId,
            String currency) {
        this.files = files;
        this.layout = new FactLayout(type);
        this.importId = importId;
        this.currency = currency;
        totals = new DeclaredTotals(type);
        stage = files.unfinished(importId, ".arrow");
        session = database.connect();
        session.execute(
                "CREATE TEMP TABLE repeated (line BIGINT, key VARCHAR, first_line BIGINT, import_id VARCHAR, day DATE"
                        + layout.type().numbers().stream()
                                .map(number -> ", " + FactLayout.sql(number) + " BIGINT")
                                .collect(Collectors.joining())
                        + ")");
        staged = new StagedRows(stage, session.allocator(), layout.schema());
    }

    @Override
    public void append(List<Fact> facts) {
        requireOpen();
        facts.forEach(fact -> totals.add(fact.day(), fact.numbers()));
        staged.append(facts.size(), batch -> layout.fill(batch, facts));
    }

    @Override
    public void takeOutRepeated(List<DeclaredBatch> before, Consumer<List<RepeatedFact>> receiver) {
        requireOpen();
        if (totals.rows() == 0) {
            return;
        }
        finish();
        session.execute("staged", staged.read(session.allocator()), noting(before));
        session.query(
                REPEATED_AT_ONCE,
                batch -> receiver.accept(takenOut(batch)),
                "FROM repeated ORDER BY line");
    }

    @Override
    public DeclaredBatch seal(Numbering customers, Numbering products) {
        requireOpen();
        open = false;
        if (totals.rows() == 0) {
            return new DeclaredBatch(
                    importId,
                    layout.type().id(),
                    currency,
                    null,
                    ImmutableFiles.hashOfNothing(),
                    0,
                    List.of());
        }
        finish();
        number(CUSTOMERS, layout.customer(), customers);
        number(PRODUCTS, layout.product(), products);
        Path sorted = files.unfinished(importId, ImmutableFiles.ENDING);
        try {
            sortInto(sorted);
            ImmutableFiles.Published published = files.publish(sorted, importId);
            return new DeclaredBatch(
                    importId,
                    layout.type().id(),
                    currency,
                    published.name(),
                    published.sha256(),
                    totals.rows(),
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

    /** Numbers the keys of a column that the facts name that stay, in the order of the file. */
    private void number(String table, @Nullable String column, Numbering numbering) {
        if (column == null) {
            return;
        }
        session.execute(
                "staged",
                staged.read(session.allocator()),
                """
                CREATE TEMP TABLE named_%1$s AS
                SELECT %2$s AS key, row_number() OVER (ORDER BY min(line)) AS place
                FROM staged ANTI JOIN repeated USING (line)
                WHERE %2$s IS NOT NULL GROUP BY %2$s
                """
                        .formatted(table, column));
        new KeyTable(session, table).numberAll("named_" + table, numbering);
    }

    private void finish() {
        if (!finished) {
            finished = true;
            staged.finish();
        }
    }

    private String noting(List<DeclaredBatch> before) {
        String numbers =
                layout.type().numbers().stream()
                        .map(number -> ", " + FactLayout.sql(number))
                        .collect(Collectors.joining());
        return """
        INSERT INTO repeated
        WITH booked AS (%1$s)
        SELECT line, key, coalesce(booked_line, first_line), import_id, day%2$s
        FROM (
          SELECT s.line, s.%3$s AS key, min(s.line) OVER (PARTITION BY s.%3$s) AS first_line,
            booked.line AS booked_line, booked.import_id, s.%4$s AS day%2$s
          FROM staged s LEFT JOIN booked ON booked.key = s.%3$s)
        WHERE line > first_line OR booked_line IS NOT NULL
        """
                .formatted(booked(before), numbers, layout.key(), layout.day());
    }

    /** The keys that are booked, each with the import and the line of it. */
    private String booked(List<DeclaredBatch> before) {
        List<String> batches = new ArrayList<>();
        batches.add(
                "SELECT NULL::VARCHAR AS key, 0::BIGINT AS line, NULL::VARCHAR AS import_id WHERE false");
        for (DeclaredBatch batch : before) {
            String file = batch.file();
            if (file != null) {
                Path intact =
                        files.intact(
                                file,
                                batch.sha256(),
                                "the facts of import '" + batch.importId() + "'");
                batches.add(
                        "SELECT %s, line, %s FROM read_parquet(%s)"
                                .formatted(
                                        layout.key(),
                                        Sql.text(batch.importId()),
                                        Sql.text(intact)));
            }
        }
        return String.join(" UNION ALL ", batches);
    }

    private List<RepeatedFact> takenOut(VectorSchemaRoot batch) {
        BigIntVector line = (BigIntVector) batch.getVector("line");
        VarCharVector key = (VarCharVector) batch.getVector("key");
        BigIntVector firstLine = (BigIntVector) batch.getVector("first_line");
        VarCharVector before = (VarCharVector) batch.getVector("import_id");
        DateDayVector day = (DateDayVector) batch.getVector("day");
        List<RepeatedFact> repeated = new ArrayList<>(batch.getRowCount());
        for (int i = 0; i < batch.getRowCount(); i++) {
            totals.takeOut(LocalDate.ofEpochDay(day.get(i)), numbers(batch, i));
            repeated.add(
                    new RepeatedFact(
                            line.get(i),
                            key.getObject(i).toString(),
                            firstLine.get(i),
                            before.isNull(i) ? null : before.getObject(i).toString()));
        }
        return repeated;
    }

    private Map<String, Long> numbers(VectorSchemaRoot batch, int row) {
        Map<String, Long> numbers = new HashMap<>();
        for (FactColumn column : layout.type().numbers()) {
            BigIntVector number = (BigIntVector) batch.getVector(FactLayout.name(column));
            if (!number.isNull(row)) {
                numbers.put(column.id(), number.get(row));
            }
        }
        return numbers;
    }

    private void sortInto(Path sorted) {
        long written = session.execute("staged", staged.read(session.allocator()), sorting(sorted));
        if (written != totals.rows()) {
            throw new IllegalStateException(
                    "import "
                            + importId
                            + ": "
                            + totals.rows()
                            + " facts were accepted, "
                            + written
                            + " were written");
        }
    }

    /** Facts of one customer lie together; facts that are nobody's lie by day. */
    private String sorting(Path into) {
        String customer = layout.customer();
        String product = layout.product();
        return """
        COPY (
          SELECT line, %s%s%s, %s AS currency
          FROM staged ANTI JOIN repeated USING (line) %s %s
          ORDER BY %s%s, %s, line
        ) TO %s (FORMAT parquet, COMPRESSION zstd)
        """
                .formatted(
                        String.join(", ", layout.names()),
                        numberOf(CUSTOMERS, customer, FactLayout.CUSTOMER_NUMBER),
                        numberOf(PRODUCTS, product, FactLayout.PRODUCT_NUMBER),
                        Sql.text(currency),
                        joined(CUSTOMERS, customer),
                        joined(PRODUCTS, product),
                        customer == null ? "" : FactLayout.CUSTOMER_NUMBER + ", ",
                        layout.day(),
                        layout.key(),
                        Sql.text(into));
    }

    private static String numberOf(String table, @Nullable String column, String number) {
        return column == null
                ? ""
                : ", coalesce(%s.number, 0)::INTEGER AS %s".formatted(table, number);
    }

    private static String joined(String table, @Nullable String column) {
        return column == null
                ? ""
                : "LEFT JOIN %1$s ON %1$s.key = staged.%2$s".formatted(table, column);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the batch of import " + importId + " is closed");
        }
    }
}
