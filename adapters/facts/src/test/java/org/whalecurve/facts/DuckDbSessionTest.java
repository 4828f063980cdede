package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.arrow.vector.IntVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session gives back what it took, whatever became of the question. */
class DuckDbSessionTest {

    @TempDir private Path data;

    @Test
    void rowsThatNobodyReadAreFreedWithTheSession() {
        try (DuckDb database = DuckDb.open(StoreSettings.in(data), data.resolve("spill"));
                DuckDbSession session = database.connect()) {
            String condition = Selection.condition(session, new int[] {1, 2, 3});

            assertThat(condition).contains("selected");
        }
    }

    @Test
    void anErrorInAStatementIsToldAndNothingIsKept() {
        try (DuckDb database = DuckDb.open(StoreSettings.in(data), data.resolve("spill"));
                DuckDbSession session = database.connect()) {
            Selection.condition(session, IntStream.range(0, 200_000).toArray());

            assertThatThrownBy(() ->
                            session.execute("CREATE TABLE t AS SELECT nonsense FROM selected"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("nonsense");
        }
    }

    @Test
    void aSelectionLargerThanABatchArrivesWhole() {
        long[] sum = new long[1];
        try (DuckDb database = DuckDb.open(StoreSettings.in(data), data.resolve("spill"));
                DuckDbSession session = database.connect()) {
            Selection.condition(session, IntStream.range(0, 200_000).toArray());
            session.query(
                    10,
                    batch -> sum[0] += ((IntVector) batch.getVector(0)).get(0),
                    "SELECT count(DISTINCT number)::INTEGER FROM selected");
        }
        assertThat(sum[0]).isEqualTo(200_000);
    }

    @Test
    void nothingOutsideTheDataDirectoryCanBeRead(@TempDir Path elsewhere) {
        try (DuckDb database = DuckDb.open(StoreSettings.in(data), data.resolve("spill"));
                DuckDbSession session = database.connect()) {
            assertThatThrownBy(() ->
                            session.execute(
                                    "CREATE TABLE t AS SELECT * FROM read_text("
                                            + Sql.text(elsewhere.resolve("secret"))
                                            + ")"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("disabled by configuration");
            assertThatThrownBy(() -> session.execute("SET enable_external_access = true"))
                    .isInstanceOf(StoreFailure.class);
        }
    }
}
