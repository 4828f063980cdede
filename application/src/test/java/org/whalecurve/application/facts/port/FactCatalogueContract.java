package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.imports.port.Deliveries.MONDAY_NOON;
import static org.whalecurve.application.imports.port.Deliveries.delivery;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.imports.port.Deliveries;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;

/** What every fact catalogue keeps to. */
public abstract class FactCatalogueContract {

    private static final YearMonth FEBRUARY = YearMonth.of(2011, Month.FEBRUARY);
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);
    private static final YearMonth APRIL = YearMonth.of(2011, Month.APRIL);

    private static final FactBatch SPRING =
            new FactBatch(
                    "i2",
                    "GBP",
                    "i2.parquet",
                    "hash of spring",
                    30,
                    List.of(
                            new ControlTotal(MARCH, RowKind.SALE, 14, 1029_95),
                            new ControlTotal(MARCH, RowKind.RETURN, 3, -30_90),
                            new ControlTotal(APRIL, RowKind.NOT_A_CUSTOMERS, 13, Long.MIN_VALUE)));
    private static final FactBatch FEBRUARY_ONLY =
            new FactBatch(
                    "i1",
                    "GBP",
                    "i1.parquet",
                    "hash of february",
                    1,
                    List.of(new ControlTotal(FEBRUARY, RowKind.FEE, 1, 15_00)));
    private static final FactBatch NOTHING =
            new FactBatch("i3", "EUR", null, "hash of nothing", 0, List.of());

    protected abstract FactCatalogue catalogue();

    protected abstract Imports imports();

    protected abstract ImportProfiles profiles();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void threeFilesWereDelivered() {
        Deliveries.putProfiles(profiles());
        for (String id : List.of("i1", "i2", "i3")) {
            imports().add(delivery(id), "upload of " + id);
        }
    }

    @Test
    void batchesAreFoundByTheMonthsTheyBookedInWithAllTheirTotals() {
        add(SPRING);
        add(FEBRUARY_ONLY);

        assertThat(catalogue().batches(Book.ACTUAL, FEBRUARY, APRIL))
                .containsExactly(FEBRUARY_ONLY, SPRING);
        assertThat(catalogue().batches(Book.ACTUAL, MARCH, MARCH)).containsExactly(SPRING);
        assertThat(catalogue().batches(Book.ACTUAL, APRIL, APRIL.plusYears(1)))
                .containsExactly(SPRING);
        assertThat(catalogue().batches(Book.ACTUAL, FEBRUARY, FEBRUARY))
                .containsExactly(FEBRUARY_ONLY);
        assertThat(
                        catalogue()
                                .batches(
                                        Book.ACTUAL,
                                        FEBRUARY.minusYears(1),
                                        FEBRUARY.minusMonths(1)))
                .isEmpty();
    }

    @Test
    void aBatchThatBookedNothingHasNoFileAndIsInNoMonth() {
        add(SPRING);
        add(NOTHING);

        assertThat(catalogue().files()).containsExactly("i2.parquet");
        assertThat(catalogue().batches(Book.ACTUAL, FEBRUARY, APRIL)).containsExactly(SPRING);
    }

    @Test
    void anImportBooksOnce() {
        add(SPRING);

        assertThatThrownBy(() -> add(SPRING)).isInstanceOf(RuntimeException.class);
        assertThat(catalogue().batches(Book.ACTUAL, MARCH, MARCH)).containsExactly(SPRING);
    }

    @Test
    void eachBookHasItsOwnBatches() {
        Book budget = new Book("budget-2011");
        imports().add(delivery("p1", budget, "harbour-ledger", "plan", MONDAY_NOON), "upload 4");
        imports().add(delivery("p2", budget, "harbour-ledger", "more", MONDAY_NOON), "upload 5");
        FactBatch planned =
                new FactBatch(
                        "p1",
                        "GBP",
                        "p1.parquet",
                        "hash of plan",
                        1,
                        List.of(new ControlTotal(MARCH, RowKind.SALE, 1, 900_00)));
        DeclaredBatch visits =
                declared("p2", "visits", new DeclaredTotal(MARCH, 1, new TreeMap<>()));
        add(SPRING);
        unitOfWork()
                .perform(() -> {
                    catalogue().add(budget, planned);
                    catalogue().add(budget, visits);
                });

        assertThat(catalogue().batches(budget, FEBRUARY, APRIL)).containsExactly(planned);
        assertThat(catalogue().batches(Book.ACTUAL, FEBRUARY, APRIL)).containsExactly(SPRING);
        assertThat(catalogue().batches(new Book("other"), FEBRUARY, APRIL)).isEmpty();
        assertThat(catalogue().declared(budget, "visits")).containsExactly(visits);
        assertThat(catalogue().declared(budget, "visits", MARCH, MARCH)).containsExactly(visits);
        assertThat(catalogue().declared(Book.ACTUAL, "visits")).isEmpty();
        assertThat(catalogue().declared(Book.ACTUAL, "visits", MARCH, MARCH)).isEmpty();
        assertThat(catalogue().books()).containsExactlyInAnyOrder(Book.ACTUAL, budget);
        assertThat(catalogue().holdsAny("visits")).isTrue();
        assertThat(catalogue().holdsAny("calls")).isFalse();
        assertThat(catalogue().files())
                .containsExactlyInAnyOrder("i2.parquet", "p1.parquet", "p2.parquet");
    }

    @Test
    void aBatchThatWasNotCommittedDoesNotExist() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    catalogue().add(Book.ACTUAL, SPRING);
                                    throw new IllegalStateException("the disk is full");
                                }))
                .hasMessage("the disk is full");

        assertThat(catalogue().files()).isEmpty();
        assertThat(catalogue().batches(Book.ACTUAL, MARCH, MARCH)).isEmpty();
    }

    @Test
    void declaredFactsAreFoundByTypeAndMonthWithAllTheirTotals() {
        DeclaredBatch postings =
                declared(
                        "i1",
                        "ledger-postings",
                        new DeclaredTotal(MARCH, 2, sums("amount", -5, "tax", Long.MAX_VALUE)),
                        new DeclaredTotal(APRIL, 1, sums("amount", 0, "tax", 1)));
        DeclaredBatch visits =
                declared("i2", "visits", new DeclaredTotal(MARCH, 1, new TreeMap<>()));
        DeclaredBatch nothing =
                new DeclaredBatch("i3", "visits", "GBP", null, "hash of nothing", 0, List.of());
        unitOfWork()
                .perform(() -> {
                    catalogue().add(Book.ACTUAL, postings);
                    catalogue().add(Book.ACTUAL, visits);
                    catalogue().add(Book.ACTUAL, nothing);
                });

        assertThat(catalogue().declared(Book.ACTUAL, "ledger-postings")).containsExactly(postings);
        assertThat(catalogue().declared(Book.ACTUAL, "visits")).containsExactly(visits, nothing);
        assertThat(catalogue().declared(Book.ACTUAL, "ledger-postings", APRIL, APRIL))
                .containsExactly(postings);
        assertThat(catalogue().declared(Book.ACTUAL, "visits", FEBRUARY, APRIL))
                .containsExactly(visits);
        assertThat(catalogue().declared(Book.ACTUAL, "visits", APRIL, APRIL)).isEmpty();
        assertThat(catalogue().files()).containsExactlyInAnyOrder("i1.parquet", "i2.parquet");
        assertThat(catalogue().batches(Book.ACTUAL, FEBRUARY, APRIL)).isEmpty();
    }

    private static DeclaredBatch declared(String importId, String type, DeclaredTotal... totals) {
        return new DeclaredBatch(
                importId,
                type,
                "GBP",
                importId + ".parquet",
                "hash of " + importId,
                Stream.of(totals).mapToLong(DeclaredTotal::rows).sum(),
                List.of(totals));
    }

    private static SortedMap<String, Long> sums(
            String column, long sum, String otherColumn, long otherSum) {
        return new TreeMap<>(Map.of(column, sum, otherColumn, otherSum));
    }

    private void add(FactBatch batch) {
        unitOfWork().perform(() -> catalogue().add(Book.ACTUAL, batch));
    }
}
