package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.runs.port.SampleStatements;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.profitability.StatementFile;

/** What happens to a file after it was written does not go unnoticed. */
class DamagedFilesTest {

    @TempDir private Path data;
    private FactBatch batch;
    private StatementFile statements;
    private Path facts;

    @BeforeEach
    void bookTheSampleWorld() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                FactBatchWriter writer = store.begin("harbour", "GBP")) {
            writer.append(SampleFile.orderLines());
            batch = writer.seal(new KeyNumbers(), new KeyNumbers());
        }
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            statements = store.write("run-1", SampleStatements.harbour());
        }
        facts = data.resolve("facts").resolve(Objects.requireNonNull(batch.file()));
    }

    @Test
    void anIntactFileIsReadAfterTheApplicationStartedAgain() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data))) {
            assertThat(Folding.of(store, List.of(batch)).lines()).isEqualTo(22);
        }
    }

    @Test
    void aSingleBitTurnedOverIsNoticed() throws IOException {
        turnOverOneBit(facts);

        assertThatThrownBy(this::scan)
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining(batch.file())
                .hasMessageContaining("the facts of import 'harbour'")
                .hasMessageContaining("changed or cut off")
                .hasMessageContaining("restore it from the backup");
    }

    @Test
    void aBitTurnedOverWhileTheApplicationRunsIsNoticed() throws IOException {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data))) {
            Folding.of(store, List.of(batch));
            turnOverOneBit(facts);

            assertThatThrownBy(() -> Folding.of(store, List.of(batch)))
                    .isInstanceOf(DamagedFacts.class);
        }
    }

    @Test
    void aFileThatWasCutOffIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(facts);
        Files.write(facts, Arrays.copyOf(bytes, bytes.length - 1));

        assertThatThrownBy(this::scan)
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining("changed or cut off");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(facts);

        assertThatThrownBy(this::scan)
                .isInstanceOf(DamagedFacts.class)
                .hasMessage(
                        "The file "
                                + batch.file()
                                + " with the facts of import 'harbour' is missing: restore it from the backup.");
    }

    @Test
    void damagedStatementsAreNoticedByEveryQuestion() throws IOException {
        turnOverOneBit(data.resolve("statements").resolve(statements.name()));
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            assertThatThrownBy(() -> store.find(statements, 1)).isInstanceOf(DamagedFacts.class);
            assertThatThrownBy(() -> store.ranked(statements, null))
                    .isInstanceOf(DamagedFacts.class)
                    .hasMessageContaining(statements.name());
        }
    }

    private void scan() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data))) {
            Folding.of(store, List.of(batch));
        }
    }

    private static void turnOverOneBit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0b100;
        Files.write(file, bytes);
    }
}
