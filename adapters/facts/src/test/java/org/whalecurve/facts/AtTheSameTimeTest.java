package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.runs.port.SampleStatements;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.profitability.StatementFile;

/** Several readers and a writer do not get into each other's way. */
class AtTheSameTimeTest {

    private static final int READERS = 4;

    @Test
    void factsAreScannedWhileOthersAreBooked(@TempDir Path data) throws Exception {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            GeneratedLines generated = new GeneratedLines(1, 500);
            FactBatch first = book(store, "first", generated);
            List<List<Long>> expected = Folding.figures(Folding.of(store, List.of(first)));
            List<Future<List<List<Long>>>> read = new ArrayList<>();
            for (int i = 0; i < READERS * 3; i++) {
                read.add(readers.submit(() -> Folding.figures(Folding.of(store, List.of(first)))));
            }
            FactBatch second = book(store, "second", generated);

            for (Future<List<List<Long>>> each : read) {
                assertThat(each.get()).isEqualTo(expected);
            }
            assertThat(Folding.of(store, List.of(first, second)).lines()).isEqualTo(40_000);
        }
    }

    @Test
    void statementsAreReadWhileOthersAreWritten(@TempDir Path data) throws Exception {
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data));
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            long[] amounts = LongStream.range(0, 30_000).toArray();
            StatementFile first = store.write("first", SampleStatements.fees(amounts));
            int[] selection = IntStream.range(0, 30_000).filter(i -> i % 3 == 0).toArray();
            int[] expected = store.ranked(first, selection).customers();
            List<Future<int[]>> read = new ArrayList<>();
            for (int i = 0; i < READERS * 3; i++) {
                read.add(readers.submit(() -> store.ranked(first, selection).customers()));
            }
            store.write("second", SampleStatements.fees(1, 2, 3));

            for (Future<int[]> each : read) {
                assertThat(each.get()).isEqualTo(expected);
            }
            assertThat(expected).hasSize(9_999);
        }
    }

    private static FactBatch book(ParquetFactStore store, String id, GeneratedLines generated) {
        try (FactBatchWriter writer = store.begin(id, "GBP")) {
            writer.append(generated.next(20_000));
            return writer.seal(new KeyNumbers(), new KeyNumbers());
        }
    }
}
