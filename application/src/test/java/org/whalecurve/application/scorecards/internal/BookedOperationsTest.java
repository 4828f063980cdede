package org.whalecurve.application.scorecards.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.scorecards.Months;

class BookedOperationsTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final YearMonth APRIL = YearMonth.of(2011, 4);
    private static final DeclaredBatch ONE = batch("i1", MARCH);
    private static final DeclaredBatch OTHER = batch("i2", MARCH, APRIL);
    private static final DeclaredBatch OF_APRIL = batch("i3", APRIL);

    @Test
    void monthsWithoutFactsHaveNoHash() {
        assertThat(new BookedOperations(List.of()).hash(Months.of(MARCH))).isEmpty();
        assertThat(new BookedOperations(List.of(OF_APRIL)).hash(Months.of(MARCH))).isEmpty();
    }

    @Test
    void theHashTellsWhichBatchesBookedSomethingInAnyOrder() {
        String hash = hash(ONE, OTHER, OF_APRIL);

        assertThat(hash).isEqualTo(hash(OTHER, ONE)).hasSize(64);
        assertThat(hash).isNotEqualTo(hash(ONE)).isNotEqualTo(hash(OTHER));
    }

    @Test
    void aBatchOfTwoMonthsCountsInBothAndInAnyStretchThatTouchesOne() {
        BookedOperations booked = new BookedOperations(List.of(ONE, OTHER, OF_APRIL));

        assertThat(booked.in(Months.of(MARCH))).containsExactly(ONE, OTHER);
        assertThat(booked.in(Months.of(APRIL))).containsExactly(OTHER, OF_APRIL);
        assertThat(booked.in(new Months(MARCH, APRIL))).hasSize(3);
    }

    private static String hash(DeclaredBatch... batches) {
        return new BookedOperations(List.of(batches)).hash(Months.of(MARCH));
    }

    private static DeclaredBatch batch(String id, YearMonth... months) {
        return new DeclaredBatch(
                id,
                "deliveries",
                "GBP",
                id + ".parquet",
                "cd34",
                months.length,
                Stream.of(months)
                        .map(month -> new DeclaredTotal(month, 1, new TreeMap<>()))
                        .toList());
    }
}
