package org.whalecurve.facts;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.application.runs.port.ChargedCosts;
import org.whalecurve.application.runs.port.GroupedStatements;
import org.whalecurve.application.runs.port.ProfitChanges;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.scenarios.CustomerColumns;
import org.whalecurve.domain.variances.ProductChange;

/**
 * Keeps the statements of each run as one Parquet file in the order of their ranks, so that the
 * whale curve, the list of the best and an export read on without sorting.
 */
@Singleton
public final class ParquetStatementStore implements StatementStore, AutoCloseable {

    /** Rows that come out of the database at a time. */
    static final int ROWS = 16_384;

    /** Small enough that one statement is found without reading many others. */
    private static final int ROWS_OF_A_GROUP = 20_480;

    private final StoreSettings settings;
    private final ImmutableFiles files;
    private final Path spill;
    private final DuckDb database;

    @Inject
    ParquetStatementStore(
            @ConfigProperty(name = "whalecurve.data", defaultValue = ".whalecurve/data")
                    String data,
            @ConfigProperty(name = "whalecurve.statements.memory-megabytes", defaultValue = "1024")
                    int memoryMegabytes,
            @ConfigProperty(name = "whalecurve.statements.threads", defaultValue = "2")
                    int threads) {
        this(new StoreSettings(Path.of(data), memoryMegabytes, threads));
    }

    /** Opens the store; to be closed when the application stops. */
    public ParquetStatementStore(StoreSettings settings) {
        this.settings = settings;
        files = new ImmutableFiles(settings.data(), "statements");
        spill = files.unfinished("spill", "");
        database = DuckDb.open(settings, spill);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the run id cannot stand in a file name
     */
    @Override
    public StatementFile write(String runId, RankedStatements statements) {
        Path written = files.unfinished(runId, ImmutableFiles.ENDING);
        try {
            copy(statements, written);
            ImmutableFiles.Published published = files.publish(written, runId);
            return new StatementFile(published.name(), published.sha256());
        } finally {
            files.giveUp(written);
        }
    }

    @Override
    public Optional<CustomerStatement> find(StatementFile file, int customer) {
        List<CustomerStatement> found = new ArrayList<>(1);
        try (DuckDbSession session = database.connect()) {
            session.query(
                    ROWS,
                    batch -> StatementRows.each(batch, found::add),
                    "SELECT * FROM " + table(file) + " WHERE object_no = ?",
                    customer);
        }
        return found.stream().findFirst();
    }

    @Override
    public List<CustomerStatement> list(
            StatementFile file,
            int @Nullable [] selection,
            StatementOrder order,
            int skip,
            int limit) {
        String table = table(file);
        try (DuckDbSession session = database.connect()) {
            int[] ranks = Ranks.of(session, table, selection, order, skip, limit);
            CustomerStatement[] part = new CustomerStatement[ranks.length];
            if (ranks.length > 0) {
                int[] ascending = ranks.clone();
                Arrays.sort(ascending);
                CustomerStatement[] byRank = new CustomerStatement[ranks.length];
                session.query(
                        ROWS,
                        batch ->
                                StatementRows.each(
                                        batch,
                                        statement ->
                                                byRank[
                                                                Arrays.binarySearch(
                                                                        ascending,
                                                                        statement.rank())] =
                                                        statement),
                        "SELECT * FROM "
                                + table
                                + " WHERE rank IN "
                                + Arrays.toString(ranks).replace('[', '(').replace(']', ')'));
                Arrays.setAll(part, i -> byRank[Arrays.binarySearch(ascending, ranks[i])]);
            }
            return List.of(part);
        }
    }

    @Override
    public RankedProfits ranked(StatementFile file, int @Nullable [] selection) {
        RankedColumns ranked = new RankedColumns();
        String table = table(file);
        try (DuckDbSession session = database.connect()) {
            session.query(
                    ROWS,
                    ranked::add,
                    "SELECT object_no, profit FROM "
                            + table
                            + Selection.condition(session, selection)
                            + byRank(selection));
        }
        return ranked.toProfits();
    }

    @Override
    public ChargedCosts charged(StatementFile file, int[] activities) {
        RankedColumns charged = new RankedColumns();
        String table = table(file);
        try (DuckDbSession session = database.connect()) {
            List<String> columns = columns(session, table);
            if (columns.isEmpty()) {
                return new ChargedCosts(new int[0], new long[0]);
            }
            String cost = StatementLayout.activityCosts(columns, activities);
            session.query(
                    ROWS,
                    charged::add,
                    "SELECT object_no, ("
                            + cost
                            + ")::BIGINT AS cost FROM "
                            + table
                            + " WHERE cost <> 0 ORDER BY cost DESC, object_no");
        }
        RankedProfits sorted = charged.toProfits();
        return new ChargedCosts(sorted.customers(), sorted.profits());
    }

    @Override
    public CustomerEarnings earnings(StatementFile file, List<Purpose> purposes) {
        EarningsColumns earnings = new EarningsColumns();
        String table = table(file);
        try (DuckDbSession session = database.connect()) {
            List<String> columns = columns(session, table);
            if (!columns.isEmpty()) {
                session.query(ROWS, earnings::add, EarningsColumns.query(table, columns, purposes));
            }
        }
        return earnings.toEarnings();
    }

    /** The names of the columns; none where there is no statement. */
    private static List<String> columns(DuckDbSession session, String table) {
        List<String> names = new ArrayList<>();
        session.query(
                1,
                batch -> batch.getFieldVectors().forEach(column -> names.add(column.getName())),
                "SELECT * FROM " + table + " LIMIT 1");
        return names;
    }

    @Override
    public ProfitChanges profitChanges(StatementFile from, StatementFile to, int skip, int limit) {
        String one = table(from);
        String other = table(to);
        try (DuckDbSession session = database.connect()) {
            return ProfitDifferences.between(session, one, other, skip, limit);
        }
    }

    @Override
    public List<ProductChange> productChanges(StatementFile from, StatementFile to) {
        String one = table(from);
        String other = table(to);
        try (DuckDbSession session = database.connect()) {
            return ProductSales.changes(session, one, other);
        }
    }

    @Override
    public void forEach(
            StatementFile file, int @Nullable [] selection, Consumer<CustomerStatement> receiver) {
        String table = table(file);
        try (DuckDbSession session = database.connect()) {
            session.query(
                    ROWS,
                    batch -> StatementRows.each(batch, receiver),
                    "SELECT * FROM "
                            + table
                            + Selection.condition(session, selection)
                            + byRank(selection));
        }
    }

    @Override
    public GroupedStatements grouped(StatementFile file, GroupedCustomers groups) {
        String table = table(file);
        DuckDbSession session = database.connect();
        try {
            return ParquetGroupedStatements.open(session, table, groups);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public Optional<CustomerColumns> columns(StatementFile file) {
        StatementColumns columns = new StatementColumns();
        try (DuckDbSession session = database.connect()) {
            session.query(
                    ROWS,
                    columns,
                    "SELECT * FROM " + table(file) + " ORDER BY " + StatementLayout.OBJECT);
        }
        return columns.toCustomerColumns();
    }

    @Override
    public List<String> removeAllBut(Set<String> kept) {
        return files.removeAllBut(kept);
    }

    @PreDestroy
    @Override
    public void close() {
        database.close();
        files.giveUp(spill);
    }

    /**
     * Writes with one thread in a database of its own, so that the same statements give the same
     * bytes.
     */
    private void copy(RankedStatements statements, Path into) {
        Path ownSpill = files.unfinished("spill", "");
        StoreSettings oneThread = new StoreSettings(settings.data(), settings.memoryMegabytes(), 1);
        try (DuckDb alone = DuckDb.open(oneThread, ownSpill);
                DuckDbSession session = alone.connect()) {
            session.execute(
                    "ranked",
                    new RankedRows(session.allocator(), statements),
                    "COPY (SELECT * FROM ranked) TO "
                            + Sql.text(into)
                            + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
                            + ROWS_OF_A_GROUP
                            + ")");
        } finally {
            files.giveUp(ownSpill);
        }
    }

    /** The file is in the order of its ranks; joining with a selection may lose it. */
    private static String byRank(int @Nullable [] selection) {
        return selection == null ? "" : " ORDER BY rank";
    }

    /** The rows of a file; whatever they are about, the first column is called the same. */
    private String table(StatementFile file) {
        Path intact = files.intact(file.name(), file.sha256(), "the statements of a run");
        return "(SELECT * FROM read_parquet("
                + Sql.text(intact)
                + ") AS statements("
                + StatementLayout.OBJECT
                + "))";
    }
}
