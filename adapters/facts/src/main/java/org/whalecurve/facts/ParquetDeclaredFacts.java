package org.whalecurve.facts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.facts.port.DeclaredFactWriter;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.BookedFact;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/** Keeps declared facts as Parquet files beside those of the order lines. */
@Singleton
public final class ParquetDeclaredFacts implements DeclaredFacts {

    private static final int SUMS_AT_ONCE = 8_192;

    private final ParquetFactStore store;

    /** Keeps them in the directory and by the database of the order lines. */
    @Inject
    public ParquetDeclaredFacts(ParquetFactStore store) {
        this.store = store;
    }

    @Override
    public DeclaredFactWriter begin(FactType type, String importId, String currency) {
        return new ParquetDeclaredFactWriter(
                store.database(), store.files(), type, importId, currency);
    }

    @Override
    public List<LedgerSum> ledger(List<DeclaredBatch> batches, YearMonth first, YearMonth last) {
        List<Path> intact = intact(batches);
        List<LedgerSum> sums = new ArrayList<>();
        if (!intact.isEmpty()) {
            try (DuckDbSession session = store.database().connect()) {
                session.query(
                        SUMS_AT_ONCE,
                        batch -> read(batch, sums),
                        postings(intact),
                        first.atDay(1),
                        last.atEndOfMonth());
            }
        }
        return List.copyOf(sums);
    }

    @Override
    public void postings(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            Consumer<LedgerPosting> receiver) {
        List<Path> intact = intact(batches);
        if (!intact.isEmpty()) {
            try (DuckDbSession session = store.database().connect()) {
                session.query(
                        SUMS_AT_ONCE,
                        batch -> hand(batch, receiver),
                        """
                        SELECT entity, account, coalesce(account_name, ''),
                          coalesce(department, ''), day, amount_minor
                        FROM read_parquet(%s)
                        WHERE day BETWEEN ? AND ?
                        """
                                .formatted(Sql.list(intact)),
                        first.atDay(1),
                        last.atEndOfMonth());
            }
        }
    }

    @Override
    public FactCounts count(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            List<FactDriver> drivers,
            @Nullable Integer customer) {
        List<Path> intact = intact(batches);
        if (intact.isEmpty()) {
            return new FactCounts.Builder(drivers.size()).build(new long[drivers.size()]);
        }
        try (DuckDbSession session = store.database().connect()) {
            return new FactCounting(drivers, customer).count(session, intact, first, last);
        }
    }

    @Override
    public void trace(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactDriver driver,
            int customer,
            Consumer<SourceFact> receiver) {
        Map<Path, String> imports = new LinkedHashMap<>();
        batches.stream()
                .filter(batch -> batch.file() != null)
                .forEach(batch -> imports.put(intact(batch), batch.importId()));
        if (!imports.isEmpty()) {
            try (DuckDbSession session = store.database().connect()) {
                new TracedFacts(driver, customer).trace(session, imports, first, last, receiver);
            }
        }
    }

    @Override
    public void read(
            List<DeclaredBatch> batches,
            YearMonth first,
            YearMonth last,
            FactType type,
            List<FactColumn> columns,
            Consumer<BookedFact> receiver) {
        List<Path> intact = intact(batches);
        if (!intact.isEmpty()) {
            try (DuckDbSession session = store.database().connect()) {
                new ReadFacts(type, columns).read(session, intact, first, last, receiver);
            }
        }
    }

    private List<Path> intact(List<DeclaredBatch> batches) {
        return batches.stream().filter(batch -> batch.file() != null).map(this::intact).toList();
    }

    /** A sum of whole numbers is wider than a column; as text it arrives whole. */
    private static String postings(List<Path> files) {
        return """
        SELECT entity, account, coalesce(max(account_name), ''), coalesce(department, ''),
          date_trunc('month', day)::DATE AS month, count(*), sum(amount_minor)::VARCHAR
        FROM read_parquet(%s)
        WHERE day BETWEEN ? AND ?
        GROUP BY entity, account, department, month
        ORDER BY entity, account, coalesce(department, ''), month
        """
                .formatted(Sql.list(files));
    }

    private Path intact(DeclaredBatch batch) {
        return store.files()
                .intact(
                        Objects.requireNonNull(batch.file()),
                        batch.sha256(),
                        "the facts of import '" + batch.importId() + "'");
    }

    private static void read(VectorSchemaRoot batch, List<LedgerSum> sums) {
        DateDayVector month = (DateDayVector) batch.getVector(4);
        BigIntVector postings = (BigIntVector) batch.getVector(5);
        for (int i = 0; i < batch.getRowCount(); i++) {
            sums.add(
                    new LedgerSum(
                            text(batch, 0, i),
                            text(batch, 1, i),
                            text(batch, 2, i),
                            text(batch, 3, i),
                            YearMonth.from(LocalDate.ofEpochDay(month.get(i))),
                            postings.get(i),
                            new BigInteger(text(batch, 6, i)).longValueExact()));
        }
    }

    private static void hand(VectorSchemaRoot batch, Consumer<LedgerPosting> receiver) {
        DateDayVector day = (DateDayVector) batch.getVector(4);
        BigIntVector amount = (BigIntVector) batch.getVector(5);
        for (int i = 0; i < batch.getRowCount(); i++) {
            receiver.accept(
                    new LedgerPosting(
                            text(batch, 0, i),
                            text(batch, 1, i),
                            text(batch, 2, i),
                            text(batch, 3, i),
                            LocalDate.ofEpochDay(day.get(i)),
                            amount.get(i)));
        }
    }

    private static String text(VectorSchemaRoot batch, int column, int row) {
        return ((VarCharVector) batch.getVector(column)).getObject(row).toString();
    }
}
