package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** What every fact store keeps to in tracing the lines of one customer. */
public abstract class FactTraceContract extends BookedFacts {

    @Test
    void everyValueComesBackAsItWasBookedWithTheImportThatBookedIt() {
        LocalDate day = LocalDate.of(2011, Month.MARCH, 2);
        FactBatch batch =
                book(
                        "i1",
                        new OrderLine(
                                Long.MAX_VALUE,
                                "Ω 'order' 🐋",
                                "C1",
                                "naïve product",
                                "",
                                RowKind.NOT_A_CUSTOMERS,
                                day,
                                Long.MIN_VALUE,
                                7,
                                Long.MAX_VALUE,
                                "Côte d'Ivoire",
                                "Ω web",
                                StatedPrices.of(0, Long.MAX_VALUE)));

        assertThat(trace(1, batch))
                .containsExactly(
                        new SourceLine(
                                "i1",
                                Long.MAX_VALUE,
                                "Ω 'order' 🐋",
                                "naïve product",
                                1,
                                RowKind.NOT_A_CUSTOMERS,
                                day,
                                Long.MIN_VALUE,
                                Long.MAX_VALUE,
                                "Côte d'Ivoire",
                                "Ω web",
                                StatedPrices.of(0, Long.MAX_VALUE)));
    }

    @Test
    void onlyTheCustomersOwnLinesComeSortedByOrderThenByLineOverAllBatches() {
        customers.number("C1");
        FactBatch one =
                book("i1", line(9, "B", "C2", 1), line(2, "A", "C1", 2), line(3, "B", "C2", 3));
        FactBatch two =
                book("i2", line(5, "A", "C2", 4), line(4, "B", "C2", 5), line(6, "A", null, 6));

        for (List<SourceLine> traced : List.of(trace(2, one, two), trace(2, two, one))) {
            assertThat(traced)
                    .extracting(SourceLine::importId, SourceLine::order, SourceLine::line)
                    .containsExactly(
                            tuple("i2", "A", 5L),
                            tuple("i1", "B", 3L),
                            tuple("i2", "B", 4L),
                            tuple("i1", "B", 9L));
        }
    }

    @Test
    void theLinesWithoutACustomerCanBeTracedToo() {
        FactBatch batch = book("i1", line(1, "A", "C1", 1), line(2, "A", null, 2));

        assertThat(trace(OrderLineColumns.UNASSIGNED, batch))
                .extracting(SourceLine::amountMinor)
                .containsExactly(2L);
    }

    @Test
    void onlyTheDaysAskedForAreTracedTheFirstAndTheLastIncluded() {
        List<OrderLine> lines = new ArrayList<>();
        for (LocalDate day : List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1))) {
            lines.add(
                    new OrderLine(
                            lines.size() + 1L,
                            "A",
                            "C1",
                            "P1",
                            "",
                            RowKind.SALE,
                            day,
                            1,
                            0,
                            1,
                            "",
                            "",
                            StatedPrices.NONE));
        }

        assertThat(trace(1, book("i1", lines.toArray(OrderLine[]::new))))
                .extracting(SourceLine::day)
                .containsExactly(FIRST, LAST);
    }

    @Test
    void nobodyAndNothingGiveNoLines() {
        assertThat(trace(99, book("i1", line(1, "A", "C1", 1)))).isEmpty();
        assertThat(trace(1)).isEmpty();
        assertThat(trace(1, book("i2"))).isEmpty();
    }

    @Test
    void aMissingFileIsAnErrorEvenIfTheCustomerHasNoLinesInIt() {
        FactBatch batch = book("i1", line(1, "A", "C1", 1));
        store().removeAllBut(Set.of());

        assertThatThrownBy(() -> trace(99, batch))
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining("import 'i1'");
    }
}
