package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.facts.port.RecordedScan;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * Files that were booked before order lines named channels, or stated prices of one unit, are read
 * on as they were meant.
 */
class OlderFactFilesTest {

    private static final LocalDate DAY = LocalDate.of(2011, Month.MARCH, 2);

    private static final StatedPrices STATED = new StatedPrices(2_500_000, 0);

    @TempDir private Path data;

    private final KeyNumbers customers = new KeyNumbers();
    private final KeyNumbers products = new KeyNumbers();
    private ParquetFactStore store;

    @BeforeEach
    void openTheStore() {
        store = new ParquetFactStore(StoreSettings.in(data));
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void theirLinesNameNoChannel() throws SQLException {
        FactBatch old = without("channel", book("i1", line(1, "A", "France"), line(2, "B", "")));

        RecordedScan scan = scan(old);

        assertThat(scan.names(LineName.CHANNEL)).isEmpty();
        assertThat(scan.names(LineName.COUNTRY)).containsExactly("France");
        assertThat(scan.lines()).extracting(RecordedScan.Line::channel).containsExactly("", "");
        assertThat(trace(old)).extracting(SourceLine::channel).containsExactly("", "");
    }

    @Test
    void besideNewerFilesEachKeepsWhatItSays() throws SQLException {
        FactBatch old = without("channel", book("i1", line(1, "A", ""), line(2, "C", "")));
        FactBatch now = book("i2", line(1, "B", "Germany"), line(2, "D", ""));

        for (List<FactBatch> batches : List.of(List.of(old, now), List.of(now, old))) {
            FactBatch[] both = batches.toArray(FactBatch[]::new);
            assertThat(scan(both).lines())
                    .extracting(RecordedScan.Line::channel)
                    .containsExactly("", "web", "", "web");
            assertThat(trace(both))
                    .extracting(SourceLine::order, SourceLine::importId, SourceLine::channel)
                    .containsExactly(
                            tuple("A", "i1", ""),
                            tuple("B", "i2", "web"),
                            tuple("C", "i1", ""),
                            tuple("D", "i2", "web"));
        }
    }

    @Test
    void theirLinesStateNoListPriceAndNoUnitCost() throws SQLException {
        FactBatch old =
                without(
                        "list_price_micros, unit_cost_micros",
                        book("i1", line(1, "A", "France"), line(2, "C", "")));
        FactBatch older =
                without(
                        "channel, list_price_micros, unit_cost_micros",
                        book("i2", line(1, "B", "")));
        FactBatch now = book("i3", line(1, "D", ""));

        assertThat(scan(old).lines())
                .extracting(RecordedScan.Line::channel, RecordedScan.Line::stated)
                .containsExactly(tuple("web", StatedPrices.NONE), tuple("web", StatedPrices.NONE));
        for (List<FactBatch> batches :
                List.of(List.of(old, older, now), List.of(now, older, old))) {
            FactBatch[] all = batches.toArray(FactBatch[]::new);
            assertThat(scan(all).lines())
                    .extracting(RecordedScan.Line::channel, RecordedScan.Line::stated)
                    .containsExactly(
                            tuple("web", StatedPrices.NONE),
                            tuple("", StatedPrices.NONE),
                            tuple("web", StatedPrices.NONE),
                            tuple("web", STATED));
            assertThat(trace(all))
                    .extracting(SourceLine::order, SourceLine::stated)
                    .containsExactly(
                            tuple("A", StatedPrices.NONE),
                            tuple("B", StatedPrices.NONE),
                            tuple("C", StatedPrices.NONE),
                            tuple("D", STATED));
        }
    }

    private FactBatch book(String importId, OrderLine... lines) {
        try (FactBatchWriter writer = store.begin(importId, "GBP")) {
            writer.append(List.of(lines));
            return writer.seal(customers, products);
        }
    }

    private RecordedScan scan(FactBatch... batches) {
        RecordedScan scan = new RecordedScan();
        store.scan(List.of(batches), DAY, DAY, scan);
        return scan;
    }

    private List<SourceLine> trace(FactBatch... batches) {
        List<SourceLine> traced = new ArrayList<>();
        store.trace(List.of(batches), DAY, DAY, 1, traced::add);
        return traced;
    }

    /** The same batch as it would have been booked before there were the columns. */
    private FactBatch without(String columns, FactBatch batch) throws SQLException {
        String file = Objects.requireNonNull(batch.file());
        ImmutableFiles files = new ImmutableFiles(data, "facts");
        Path older = files.unfinished(batch.importId(), ImmutableFiles.ENDING);
        try (Connection elsewhere = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = elsewhere.createStatement()) {
            statement.execute(
                    "COPY (SELECT * EXCLUDE ("
                            + columns
                            + ") FROM '"
                            + data.resolve("facts").resolve(file)
                            + "') TO '"
                            + older
                            + "' (FORMAT parquet)");
        }
        ImmutableFiles.Published published = files.publish(older, batch.importId());
        return new FactBatch(
                batch.importId(),
                batch.currency(),
                published.name(),
                published.sha256(),
                batch.rows(),
                batch.totals());
    }

    private static OrderLine line(long line, String order, String country) {
        return new OrderLine(
                line, order, "C1", "P1", "", RowKind.SALE, DAY, 1, 0, 1, country, "web", STATED);
    }
}
