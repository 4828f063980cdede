package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.facts.port.Numbering.Met;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.profitability.ProfitStatements;

/** What every fact store keeps to in booking and keeping. */
public abstract class FactStoreContract extends BookedFacts {

    @Test
    void theSampleWorldIsBookedWithItsControlTotalsAndGivesTheFiguresWorkedOutByHand() {
        FactBatch batch;
        try (FactBatchWriter writer = store().begin("harbour", "GBP")) {
            List<OrderLine> lines = SampleFile.orderLines();
            writer.append(lines.subList(0, 7));
            writer.append(lines.subList(7, lines.size()));
            batch =
                    writer.seal(
                            keys -> numbers(keys, SampleWorld::customerNumber),
                            keys -> numbers(keys, SampleWorld::productNumber));
        }

        assertThat(batch.importId()).isEqualTo("harbour");
        assertThat(batch.currency()).isEqualTo("GBP");
        assertThat(batch.rows()).isEqualTo(23);
        assertThat(batch.totals()).isEqualTo(SampleFigures.CONTROL_TOTALS);
        assertThat(batch.sha256()).matches("[0-9a-f]{64}");
        assertThat(batch.file()).contains(batch.sha256().substring(0, 16));
        ProfitStatements statements = statements(List.of(batch));
        assertThat(
                        IntStream.range(0, statements.size())
                                .mapToObj(row ->
                                        tuple(
                                                statements.customers().customer(row),
                                                statements.profit(row))))
                .isEqualTo(
                        SampleFigures.STATEMENTS.stream()
                                .map(figures -> tuple(figures.customer(), figures.profit()))
                                .toList());
        assertThat(statements.customers().lines()).isEqualTo(22);
    }

    @Test
    void everyKeyIsNumberedOnceInTheOrderOfMeetingWithTheFirstThatIsSaidOfIt() {
        book(
                "i1",
                described(1, "C9", "", "P9", ""),
                described(2, null, "Spain", "P1", "First name"),
                described(3, "C1", "France", "P9", "Late name"),
                described(4, "C9", "Germany", "P1", "Second name"),
                described(5, "C9", "Italy", "P5", ""));

        assertThat(customers.met())
                .containsExactly(new Met("C9", "Germany"), new Met("C1", "France"));
        assertThat(products.met())
                .containsExactly(
                        new Met("P9", "Late name"), new Met("P1", "First name"), new Met("P5", ""));
    }

    @Test
    void aBatchWithoutLinesHasNoFileAndTheHashOfNothing() {
        FactBatch empty = book("i1");

        assertThat(empty.file()).isNull();
        assertThat(empty.rows()).isZero();
        assertThat(empty.totals()).isEmpty();
        assertThat(empty.sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(customers.met()).isEmpty();
        RecordedScan scan = scan(empty, book("i2", line(1, "A", "C1", 1)));
        assertThat(scan.lines()).hasSize(1);
        assertThat(scan().lines()).isEmpty();
    }

    @Test
    void ofABatchThatWasNotSealedNothingStays() {
        try (FactBatchWriter writer = store().begin("i1", "GBP")) {
            writer.append(List.of(lines(1, "A", "C1", 50)));
        }

        assertThat(store().removeAllBut(Set.of())).isEmpty();
        assertThat(customers.met()).isEmpty();
    }

    @Test
    void aBatchIsSealedOnce() {
        try (FactBatchWriter writer = store().begin("i1", "GBP")) {
            writer.append(List.of(line(1, "A", "C1", 1)));
            writer.seal(customers, products);

            assertThatThrownBy(() -> writer.seal(customers, products))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.append(List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anImportThatIsReadAgainIsBookedBesideWhatItLeftBefore() {
        book("i1", line(1, "A", "C1", 1));
        FactBatch again = book("i1", line(1, "A", "C1", 1), line(2, "A", "C1", 2));

        store().removeAllBut(Set.of(Objects.requireNonNull(again.file())));
        assertThat(scan(again).lines()).hasSize(2);
    }

    @Test
    void filesThatNobodyKnowsAreRemovedAndNamed() {
        FactBatch known = book("i1", line(1, "A", "C1", 1));
        FactBatch unknown = book("i2", line(1, "A", "C1", 2));

        assertThat(store().removeAllBut(Set.of(Objects.requireNonNull(known.file()), "elsewhere")))
                .containsExactly(unknown.file());
        assertThat(store().removeAllBut(Set.of(known.file()))).isEmpty();
        assertThat(scan(known).lines()).hasSize(1);
    }

    @Test
    void aMissingFileStopsTheScanBeforeAnythingIsHandedOut() {
        FactBatch there = book("i1", line(1, "A", "C1", 1));
        FactBatch missing = book("lost-import", line(1, "A", "C1", 2));
        store().removeAllBut(Set.of(Objects.requireNonNull(there.file())));
        RecordedScan scan = new RecordedScan();

        assertThatThrownBy(() -> store().scan(List.of(there, missing), FIRST, LAST, scan))
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining("lost-import")
                .hasMessageContaining("missing");
        assertThat(scan.lines()).isEmpty();
    }

    private static int[] numbers(List<Met> keys, ToIntFunction<String> numberOf) {
        return keys.stream().map(Met::key).mapToInt(numberOf).toArray();
    }

    private ProfitStatements statements(List<FactBatch> batches) {
        ResolvedModel model = SampleWorld.resolvedModel();
        LineNames names = new LineNames();
        CustomerFold fold =
                new CustomerFold(
                        model,
                        country -> names.name(LineName.COUNTRY, country).equals(SampleWorld.HOME));
        store().scan(
                        batches,
                        FIRST,
                        LAST,
                        new FactScan() {
                            @Override
                            public void name(LineName sort, int number, String name) {
                                assertThat(names.number(sort, name)).isEqualTo(number);
                            }

                            @Override
                            public void lines(OrderLineColumns lines) {
                                fold.add(lines);
                            }
                        });
        FoldedCustomers folded = fold.finish();
        return ProfitStatements.of(model, folded, CostAssignment.of(model, folded));
    }
}
