package org.whalecurve.facts;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.SourceLine;

/**
 * Keeps each batch of facts as one Parquet file that any tool can read, sorted by customer and
 * order, so that a scan of one batch need not sort and a scan of several only merges sorted runs.
 */
@Singleton
public final class ParquetFactStore implements FactStore, AutoCloseable {

    private final ImmutableFiles files;
    private final Path spill;
    private final DuckDb database;

    @Inject
    ParquetFactStore(
            @ConfigProperty(name = "whalecurve.data", defaultValue = ".whalecurve/data")
                    String data,
            @ConfigProperty(name = "whalecurve.facts.memory-megabytes", defaultValue = "1024")
                    int memoryMegabytes,
            @ConfigProperty(name = "whalecurve.facts.threads", defaultValue = "2") int threads) {
        this(new StoreSettings(Path.of(data), memoryMegabytes, threads));
    }

    /** Opens the store; to be closed when the application stops. */
    public ParquetFactStore(StoreSettings settings) {
        files = new ImmutableFiles(settings.data(), "facts");
        spill = files.unfinished("spill", "");
        database = DuckDb.open(settings, spill);
    }

    /** The files that declared facts share with the order lines: one directory, one sweep. */
    ImmutableFiles files() {
        return files;
    }

    /** The database that declared facts share with the order lines. */
    DuckDb database() {
        return database;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the import id cannot stand in a file name
     */
    @Override
    public FactBatchWriter begin(String importId, String currency) {
        return new ParquetFactBatchWriter(database, files, importId, currency);
    }

    @Override
    public void scan(
            List<FactBatch> batches, LocalDate firstDay, LocalDate lastDay, FactScan receiver) {
        Map<Path, String> intact = intact(batches);
        if (intact.isEmpty()) {
            return;
        }
        // One file is sorted as it is, and reading keeps its order; SortedLines would notice if
        // not.
        String order = intact.size() == 1 ? "" : " ORDER BY customer_no, order_key, line";
        SortedLines lines = new SortedLines(receiver);
        try (DuckDbSession session = database.connect()) {
            session.query(
                    SortedLines.ROWS,
                    lines::next,
                    "SELECT "
                            + SortedLines.COLUMNS
                            + lines.currencies()
                            + " FROM "
                            + OrderLineTable.of(session, intact.keySet())
                            + " WHERE day BETWEEN ? AND ?"
                            + order,
                    firstDay,
                    lastDay);
        }
    }

    @Override
    public void trace(
            List<FactBatch> batches,
            LocalDate firstDay,
            LocalDate lastDay,
            int customer,
            Consumer<SourceLine> receiver) {
        Map<Path, String> intact = intact(batches);
        if (intact.isEmpty()) {
            return;
        }
        TracedLines lines = new TracedLines(intact, receiver);
        try (DuckDbSession session = database.connect()) {
            // The number stands in the text, so that whole row groups of other customers are left
            // out by what the file says of them.
            session.query(
                    SortedLines.ROWS,
                    lines::next,
                    "SELECT "
                            + TracedLines.COLUMNS
                            + " FROM "
                            + OrderLineTable.of(session, intact.keySet())
                            + " WHERE customer_no = "
                            + customer
                            + " AND day BETWEEN ? AND ? ORDER BY order_key, line, filename",
                    firstDay,
                    lastDay);
        }
    }

    /** The files of the batches, each checked, with the imports that booked them. */
    private Map<Path, String> intact(List<FactBatch> batches) {
        Map<Path, String> intact = new LinkedHashMap<>();
        for (FactBatch batch : batches) {
            String file = batch.file();
            if (file != null) {
                intact.put(
                        files.intact(
                                file,
                                batch.sha256(),
                                "the facts of import '" + batch.importId() + "'"),
                        batch.importId());
            }
        }
        return intact;
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
}
