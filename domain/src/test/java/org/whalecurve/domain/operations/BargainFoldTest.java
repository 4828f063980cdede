package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.Fact;

class BargainFoldTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, Month.JANUARY);

    private final BargainFold fold = new BargainFold(JANUARY);

    /**
     * Stock went from 700,000 to 1,000,000 at the beginning of the year. Carrying it cost 220,000
     * in the year, 22 %; of the 300,000 that were added, 66,000. Prices saved 20,000.
     */
    @Test
    void whatWasAddedIsCarriedAllYear() {
        add(JANUARY.minusMonths(1), Map.of("value", 700_000_00L, "price-saving", 999L));
        for (int month = 0; month < 12; month++) {
            add(
                    JANUARY.plusMonths(month),
                    Map.of(
                            "value",
                            1_000_000_00L,
                            "carrying-cost",
                            month % 3 == 0 ? 18_333_34L : 18_333_33L,
                            "price-saving",
                            month == 0 ? 20_000_00L : 0L));
        }

        assertThat(fold.buying()).hasValue(new Bargain(20_000_00, 66_000_00));
        assertThat(fold.buying().orElseThrow().worth()).isEqualTo(-46_000_00);
        assertThat(fold.handling()).isEmpty();
    }

    @Test
    void articlesAddUpWithinAMonthAndStockThatFallsCostsNothing() {
        add(JANUARY.minusMonths(1), Map.of("value", 60_00L));
        add(JANUARY.minusMonths(1), Map.of("value", 40_00L));
        add(JANUARY, Map.of("value", 30_00L, "carrying-cost", 1_00L, "price-saving", 5_00L));
        add(JANUARY, Map.of("value", 20_00L, "carrying-cost", 1_00L));

        assertThat(fold.buying())
                .as("fifty less than before: carrying costs as much less")
                .hasValue(new Bargain(5_00, -2_00));
    }

    @Test
    void withoutTheStockBeforeOrTheCostOfCarryingNothingIsKnown() {
        add(JANUARY, Map.of("value", 30_00L, "carrying-cost", 1_00L, "price-saving", 5_00L));
        assertThat(fold.buying()).isEmpty();

        BargainFold costless = new BargainFold(JANUARY);
        costless.add(fact(JANUARY.minusMonths(1), Map.of("value", 30_00L)));
        costless.add(fact(JANUARY, Map.of("value", 30_00L, "price-saving", 5_00L)));
        assertThat(costless.buying()).isEmpty();
    }

    @Test
    void whatWasNotThereWouldHaveContributed() {
        add(
                JANUARY,
                Map.of(
                        "handling-saving",
                        15_000_00L,
                        "lost-units",
                        1_200_000_000L,
                        "unit-contribution",
                        25_00L));
        add(JANUARY, Map.of("lost-units", 7_000_000L));

        assertThat(fold.handling()).hasValue(new Bargain(15_000_00, 30_000_00));
        assertThat(fold.handling().orElseThrow().worth()).isEqualTo(-15_000_00);
        assertThat(fold.buying()).isEmpty();
    }

    private void add(YearMonth month, Map<String, Long> numbers) {
        fold.add(fact(month, numbers));
    }

    private static Fact fact(YearMonth month, Map<String, Long> numbers) {
        return new Fact(
                1,
                "key",
                LocalDate.of(month.getYear(), month.getMonth(), 28),
                new HashMap<>(),
                numbers);
    }
}
