package org.whalecurve.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.runs.port.SampleStatements;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RankedStatements;
import org.whalecurve.domain.profitability.StatementFile;

/** The same statements are the same bytes, and no name of an activity breaks the file. */
class StatementBytesTest {

    @Test
    void manyStatementsWrittenTwiceByTwoStoresAreTheSameBytes(
            @TempDir Path here, @TempDir Path there) throws IOException {
        long[] amounts = LongStream.range(0, 70_000).map(i -> i * 7_919 % 100_003).toArray();

        byte[] first = bytes(here, SampleStatements.fees(amounts));
        byte[] second = bytes(there, SampleStatements.fees(amounts));

        assertThat(first).isEqualTo(second);
    }

    @Test
    void activitiesMayBeCalledWhatTheyLike(@TempDir Path data) {
        RankedStatements statements = withActivities("to_serve", "TO_SERVE", "a\"b'; DROP --");
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            StatementFile file = store.write("run-1", statements);

            CustomerStatement found = store.find(file, 1).orElseThrow();
            assertThat(found.activityCosts()).containsExactly(22_00L, 37_71L, 21_34L);
            assertThat(found.driverQuantities()).containsExactly(2L, 3L, 0L, 34L, 1L, 2L);
            assertThat(found.profit()).isEqualTo(43_00);
        }
    }

    private static byte[] bytes(Path data, RankedStatements statements) throws IOException {
        try (ParquetStatementStore store = new ParquetStatementStore(StoreSettings.in(data))) {
            StatementFile file = store.write("run-1", statements);
            return Files.readAllBytes(data.resolve("statements").resolve(file.name()));
        }
    }

    private static RankedStatements withActivities(String... ids) {
        CostModel sample = SampleWorld.costModel();
        List<Activity> renamed =
                IntStream.range(0, ids.length)
                        .mapToObj(i -> {
                            Activity activity = sample.activities().get(i);
                            return new Activity(
                                    ids[i],
                                    activity.name(),
                                    activity.pool(),
                                    activity.timeEquation());
                        })
                        .toList();
        CostModel model =
                new CostModel(
                        sample.id(),
                        sample.name(),
                        sample.currency(),
                        sample.homeCountries(),
                        sample.drivers(),
                        sample.pools(),
                        sample.servicePools(),
                        renamed,
                        sample.productCost());
        ResolvedModel resolved =
                ResolvedModel.of(
                        model,
                        SampleWorld.period(),
                        UnitCosts.of(model.productCost().unitCosts(), SampleWorld::productNumber));
        return SampleStatements.statements(
                resolved, SampleFile.marchInChunksOf(1_000).toArray(OrderLineColumns[]::new));
    }
}
