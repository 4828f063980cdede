package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.facts.port.InMemoryFactStore;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.OrderLine;

/** Facts that nobody chose, against the store in memory and against themselves. */
class RandomFactsTest {

    private final KeyNumbers customers = new KeyNumbers();
    private final KeyNumbers products = new KeyNumbers();

    @RepeatedTest(5)
    void theFoldIsThatOfTheStoreInMemoryInWhateverOrderTheBatchesAreRead(
            RepetitionInfo repetition, @TempDir Path data) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        GeneratedLines generated = new GeneratedLines(seed, 1 + random.nextInt(60));
        FactStore inMemory = new InMemoryFactStore();
        try (ParquetFactStore onDisk = new ParquetFactStore(StoreSettings.in(data))) {
            List<FactBatch> known = new ArrayList<>();
            List<FactBatch> written = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                List<OrderLine> lines = generated.next(random.nextInt(400));
                known.add(book(inMemory, "i" + i, lines));
                written.add(book(onDisk, "i" + i, lines));
                assertThat(written.getLast().totals()).isEqualTo(known.getLast().totals());
            }
            Collections.shuffle(written, random);

            FoldedCustomers folded = Folding.of(onDisk, written);
            FoldedCustomers expected = Folding.of(inMemory, known);
            assertThat(Folding.figures(folded)).isEqualTo(Folding.figures(expected));
            assertThat(folded.lines()).isEqualTo(expected.lines());
            assertThat(folded.outsideAmount()).isEqualTo(expected.outsideAmount());
        }
    }

    /**
     * One file is read without sorting: the scan refuses lines out of order, so that this also
     * shows that reading with several threads keeps the order of the file.
     */
    @Test
    void aMillionLinesAreBookedAndFoldedWithoutLosingOne(@TempDir Path data) {
        StoreSettings fourThreads = new StoreSettings(data, StoreSettings.USUAL_MEMORY, 4);
        try (ParquetFactStore store = new ParquetFactStore(fourThreads)) {
            GeneratedLines generated = new GeneratedLines(7, 100_000);
            FactBatch batch;
            try (FactBatchWriter writer = store.begin("million", "GBP")) {
                for (int chunk = 0; chunk < 100; chunk++) {
                    writer.append(generated.next(10_000));
                }
                batch = writer.seal(customers, products);
            }

            FoldedCustomers folded = Folding.of(store, List.of(batch));
            assertThat(folded.lines()).isEqualTo(1_000_000);
            assertThat(revenue(folded))
                    .isEqualTo(batch.totals().stream().mapToLong(ControlTotal::amountMinor).sum());
            assertThat(customers.largestQuestion()).isLessThanOrEqualTo(KeyTable.KEYS_AT_ONCE);
        }
    }

    private static long revenue(FoldedCustomers folded) {
        long revenue = folded.outsideAmount();
        for (int row = 0; row < folded.size(); row++) {
            revenue = Math.addExact(revenue, folded.netRevenue(row));
        }
        return revenue;
    }

    private FactBatch book(FactStore store, String importId, List<OrderLine> lines) {
        try (FactBatchWriter writer = store.begin(importId, "GBP")) {
            writer.append(lines);
            return writer.seal(customers, products);
        }
    }
}
