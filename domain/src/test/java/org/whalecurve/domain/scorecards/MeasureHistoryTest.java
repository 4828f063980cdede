package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue.Known;
import org.whalecurve.domain.scorecards.MeasureValue.NoData;

class MeasureHistoryTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Months QUARTER = new Months(JANUARY, YearMonth.of(2026, 3));

    @Test
    void amountsOfMonthsAddUp() {
        MeasureHistory revenue = amounts(Map.of(1, 100L, 2, 250L, 3, 50L));

        assertThat(revenue.toDate(QUARTER, Accumulation.SUM, Unit.MONEY)).isEqualTo(known(400));
    }

    @Test
    void withAMonthMissingThereIsNoSumAndTheMonthIsNamed() {
        MeasureHistory revenue = amounts(Map.of(1, 100L, 3, 50L));

        assertThat(revenue.toDate(QUARTER, Accumulation.SUM, Unit.MONEY))
                .isEqualTo(new NoData("Nothing was observed in 2026-02."));
        assertThat(revenue.missingIn(QUARTER)).containsExactly(YearMonth.of(2026, 2));
    }

    @Test
    void anEmptyPeriodIsNotZero() {
        assertThat(amounts(Map.of()).toDate(QUARTER, Accumulation.RATIO, Unit.PERCENT).known())
                .isEmpty();
        assertThat(amounts(Map.of(3, 0L)).toDate(QUARTER, Accumulation.LAST, Unit.COUNT))
                .isEqualTo(known(0));
    }

    @Test
    void theLastMonthStandsForAll() {
        MeasureHistory customers = amounts(Map.of(1, 40L, 3, 50L));

        assertThat(customers.toDate(QUARTER, Accumulation.LAST, Unit.COUNT)).isEqualTo(known(50));
        assertThat(amounts(Map.of(1, 40L)).toDate(QUARTER, Accumulation.LAST, Unit.COUNT).known())
                .isEmpty();
    }

    /** The mean of 90 % and 10 % is 50 %, but of 1,010 orders 901 were on time. */
    @Test
    void aRateOfAQuarterIsNoAverageOfRates() {
        MeasureHistory onTime =
                MeasureHistory.ofMonths(
                        Map.of(
                                JANUARY,
                                Observation.ratio(900, 1_000),
                                JANUARY.plusMonths(1),
                                Observation.ratio(1, 10)));

        assertThat(onTime.toDate(QUARTER, Accumulation.RATIO, Unit.PERCENT))
                .isEqualTo(new Known(Fraction.of(90_100, 1_010)));
        assertThat(onTime.missingIn(QUARTER)).containsExactly(YearMonth.of(2026, 3));
    }

    /** Who bought in two months is one customer of the quarter. */
    @Test
    void whatWasCountedForTheWholeStretchGoesBeforeItsMonths() {
        MeasureHistory customers =
                new MeasureHistory(
                        Map.of(
                                Months.of(JANUARY),
                                Observation.of(40),
                                Months.of(QUARTER.to()),
                                Observation.of(50),
                                QUARTER,
                                Observation.of(70)));

        assertThat(customers.toDate(QUARTER, Accumulation.LAST, Unit.COUNT)).isEqualTo(known(70));
        assertThat(customers.missingIn(QUARTER)).isEmpty();
        assertThat(customers.toDate(Months.of(JANUARY), Accumulation.LAST, Unit.COUNT))
                .isEqualTo(known(40));
    }

    @Test
    void balancesOfMonthsComeToTheirMean() {
        MeasureHistory stock = amounts(Map.of(1, 100L, 2, 200L, 3, 60L));

        assertThat(stock.toDate(QUARTER, Accumulation.RATIO, Unit.MONEY)).isEqualTo(known(120));
    }

    @Test
    void aShareOfALossSaysNothing() {
        MeasureHistory share = MeasureHistory.ofMonths(Map.of(JANUARY, Observation.ratio(50, -10)));

        assertThat(share.toDate(new Months(JANUARY, JANUARY), Accumulation.RATIO, Unit.PERCENT))
                .isEqualTo(new NoData("What it is divided by is not above zero."));
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY, YEAR, 2026-08, 2026-01",
        "JANUARY, QUARTER, 2026-08, 2026-07",
        "JANUARY, HALF_YEAR, 2026-08, 2026-07",
        "JANUARY, MONTH, 2026-08, 2026-08",
        "APRIL, YEAR, 2026-03, 2025-04",
        "APRIL, YEAR, 2026-04, 2026-04",
        "APRIL, QUARTER, 2026-03, 2026-01",
        "DECEMBER, QUARTER, 2026-01, 2025-12"
    })
    void toDateGoesBackToWhereTheSpanOfTheFiscalYearBegan(
            Month first, Span span, YearMonth month, YearMonth from) {
        assertThat(new FiscalCalendar(first).toDate(span, month))
                .isEqualTo(new Months(from, month));
    }

    @Test
    void monthsDoNotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new Months(JANUARY, JANUARY.minusMonths(1)))
                .hasMessage("months end in 2025-12 before 2026-01");
    }

    @Test
    void targetsOfAmountsAddUpAndNeedEveryMonth() {
        Targets plan =
                new Targets(
                        Map.of(
                                TargetKind.PLAN,
                                new TreeMap<>(
                                        Map.of(
                                                JANUARY,
                                                Fraction.of(10),
                                                JANUARY.plusMonths(1),
                                                Fraction.of(20)))));
        Months twoMonths = new Months(JANUARY, JANUARY.plusMonths(1));

        assertThat(plan.toDate(TargetKind.PLAN, twoMonths, Accumulation.SUM))
                .contains(Fraction.of(30));
        assertThat(plan.toDate(TargetKind.PLAN, twoMonths, Accumulation.RATIO))
                .contains(Fraction.of(20));
        assertThat(plan.toDate(TargetKind.PLAN, QUARTER, Accumulation.SUM)).isEmpty();
        assertThat(plan.toDate(TargetKind.BENCHMARK, twoMonths, Accumulation.LAST)).isEmpty();
        assertThat(plan.of(TargetKind.PLAN, JANUARY)).contains(Fraction.of(10));
    }

    private static MeasureHistory amounts(Map<Integer, Long> byMonth) {
        TreeMap<YearMonth, Observation> months = new TreeMap<>();
        byMonth.forEach(
                (month, amount) -> months.put(YearMonth.of(2026, month), Observation.of(amount)));
        return MeasureHistory.ofMonths(months);
    }

    private static MeasureValue known(long amount) {
        return new Known(Fraction.of(amount));
    }

    @Test
    void whatIsMissingSaysWhatItWouldTake() {
        MeasureHistory history = new MeasureHistory(Map.of(), "It needs facts.");

        assertThat(
                        history.toDate(
                                Months.of(YearMonth.of(2026, 2)), Accumulation.RATIO, Unit.PERCENT))
                .isEqualTo(new NoData("Nothing was observed in 2026-02. It needs facts."));
    }
}
