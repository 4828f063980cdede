package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.runs.port.SampleStatements;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.domain.facts.FactBatch;

/** What stays on the disk when work breaks off, and how it is swept away. */
class LeftoversTest {

    @TempDir private Path data;

    @Test
    void aProcessKilledInTheMiddleLeavesOnlyWhatIsThenSwept() throws Exception {
        Process writing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessImport.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(writing.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.lines().anyMatch(EndlessImport.STARTED::equals)).isTrue();
        } finally {
            writing.destroyForcibly();
            assertThat(writing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(filesIn("facts")).hasSize(1);
        assertThat(filesIn("temp/facts")).isNotEmpty();
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data))) {
            assertThat(store.removeAllBut(Set.of()))
                    .anyMatch(name -> name.startsWith("sealed-"))
                    .anyMatch(name -> name.startsWith("endless-"));
        }
        assertThat(filesIn("facts")).isEmpty();
        assertThat(filesIn("temp/facts")).isEmpty();
    }

    @Test
    void aClosedStoreLeavesNothingUnfinished() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                FactBatchWriter writer = store.begin("i1", "GBP")) {
            writer.append(SampleFile.orderLines());
            writer.seal(new KeyNumbers(), new KeyNumbers());
        }
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            store.write("run-1", SampleStatements.harbour());
        }

        assertThat(filesIn("temp/facts")).isEmpty();
        assertThat(filesIn("temp/statements")).isEmpty();
    }

    @Test
    void sweepingLeavesAloneWhatIsBeingWritten() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                FactBatchWriter writer = store.begin("i1", "GBP")) {
            writer.append(SampleFile.orderLines());

            assertThat(store.removeAllBut(Set.of())).isEmpty();
            FactBatch batch = writer.seal(new KeyNumbers(), new KeyNumbers());
            assertThat(Folding.of(store, List.of(batch)).lines()).isEqualTo(22);
        }
    }

    @Test
    void aNumberingThatFailsLeavesNothing() {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data));
                FactBatchWriter writer = store.begin("i1", "GBP")) {
            writer.append(SampleFile.orderLines());
            assertThatThrownBy(() ->
                            writer.seal(
                                    keys -> {
                                        throw new IllegalStateException("no connection");
                                    },
                                    new KeyNumbers()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no connection");
        }

        assertThat(filesIn("facts")).isEmpty();
        assertThat(filesIn("temp/facts")).isEmpty();
    }

    @Test
    void anIdThatLeadsOutOfTheDirectoryIsRefused() {
        try (ParquetFactStore facts = new ParquetFactStore(StoreSettings.in(data));
                ParquetStatementStore statements =
                        new ParquetStatementStore(StoreSettings.in(data))) {
            for (String id : List.of("../i1", "/tmp/i1", "", ".hidden", "a b", "a\0")) {
                assertThatThrownBy(() -> facts.begin(id, "GBP"))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> statements.write(id, SampleStatements.none()))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void otherPeoplesFilesAreLeftAlone() throws IOException {
        try (ParquetFactStore store = new ParquetFactStore(StoreSettings.in(data))) {
            Path note = Files.writeString(data.resolve("facts").resolve("README"), "keep me");

            assertThat(store.removeAllBut(Set.of())).isEmpty();
            assertThat(note).exists();
        }
    }

    private List<String> filesIn(String directory) {
        try (Stream<Path> files = Files.list(data.resolve(directory))) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
