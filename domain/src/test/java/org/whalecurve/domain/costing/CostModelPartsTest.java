package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** The small parts of a cost model: months, minutes, unit costs, drivers. */
class CostModelPartsTest {

    @Test
    void aSeriesAddsUpTheMonthsOfAPeriodWithThoseThatDiffer() {
        MonthlySeries series =
                new MonthlySeries(
                        100, Map.of(YearMonth.of(2011, 2), 30L, YearMonth.of(2012, 1), 999L));

        assertThat(series.over(period(2011, 1, 2011, 1))).isEqualTo(100);
        assertThat(series.over(period(2011, 1, 2011, 3))).isEqualTo(230);
        assertThat(series.over(period(2011, 2, 2011, 2))).isEqualTo(30);
        assertThat(series.over(period(2010, 12, 2011, 11))).isEqualTo(1_130);
    }

    @Test
    void aSeriesBeyondTheRangeIsAnErrorNotAWrongFigure() {
        MonthlySeries series = new MonthlySeries(Long.MAX_VALUE / 2, Map.of());

        assertThat(series.over(period(2011, 1, 2011, 2))).isEqualTo(Long.MAX_VALUE - 1);
        assertThatThrownBy(() -> series.over(period(2011, 1, 2011, 3)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "0.001, 1", "-2.5, -2500", "0, 0", "1E+2, 100000", "0.2500000, 250"})
    void minutesAreKeptToTheThousandth(BigDecimal minutes, long milliminutes) {
        assertThat(Minutes.toMilliminutes(minutes)).isEqualTo(milliminutes);
        assertThat(Minutes.ofMilliminutes(milliminutes)).isEqualByComparingTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "9223372036854775.808", "1E+999999999", "1E-999999999"})
    void minutesThatAreNoWholeMilliminutesAreAnError(BigDecimal minutes) {
        assertThatThrownBy(() -> Minutes.toMilliminutes(minutes))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aUnitCostHoldsFromItsFirstToItsLastDay() {
        UnitCosts costs =
                UnitCosts.of(
                        List.of(
                                cost("B", 70, 10, 19),
                                cost("A", 50, 20, 29),
                                cost("A", 40, 5, 9),
                                cost("unheard of", 1, 0, 99)),
                        key ->
                                switch (key) {
                                    case "A" -> 2;
                                    case "B" -> 5;
                                    default -> 0;
                                });

        assertThat(costs.costMicros(2, 4)).isEqualTo(UnitCosts.UNKNOWN);
        assertThat(costs.costMicros(2, 5)).isEqualTo(40);
        assertThat(costs.costMicros(2, 9)).isEqualTo(40);
        assertThat(costs.costMicros(2, 10)).isEqualTo(UnitCosts.UNKNOWN);
        assertThat(costs.costMicros(2, 20)).isEqualTo(50);
        assertThat(costs.costMicros(2, 29)).isEqualTo(50);
        assertThat(costs.costMicros(2, 30)).isEqualTo(UnitCosts.UNKNOWN);
        assertThat(costs.costMicros(5, 10)).isEqualTo(70);
        for (int other : new int[] {0, 1, 3, 4, 6, 7, 1_000_000}) {
            assertThat(costs.costMicros(other, 15)).isEqualTo(UnitCosts.UNKNOWN);
        }
    }

    @Test
    void withoutUnitCostsEveryCostIsUnknown() {
        assertThat(UnitCosts.of(List.of(), key -> 1).costMicros(1, 0)).isEqualTo(UnitCosts.UNKNOWN);
    }

    @Test
    void aDriverIsNamedInWords() {
        assertThat(driver(Driver.Basis.LINE, Driver.Market.ABROAD, RowKind.SALE).name())
                .isEqualTo("sale lines abroad");
        assertThat(
                        driver(
                                        Driver.Basis.ORDER,
                                        Driver.Market.ANYWHERE,
                                        RowKind.RETURN,
                                        RowKind.SALE)
                                .name())
                .isEqualTo("sale and return orders");
        assertThat(driver(Driver.Basis.UNIT, Driver.Market.HOME, RowKind.NOT_A_CUSTOMERS).name())
                .isEqualTo("not a customers units home");
    }

    @Test
    void driversThatMeanTheSameAreCountedOnceAndTheirTimesAdded() {
        Driver lines = driver(Driver.Basis.LINE, Driver.Market.ANYWHERE, RowKind.SALE);
        Driver orders = driver(Driver.Basis.ORDER, Driver.Market.ANYWHERE, RowKind.SALE);
        Driver linesAgain = driver(Driver.Basis.LINE, Driver.Market.ANYWHERE, RowKind.SALE);
        CostModel model =
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("GBP"),
                        Set.of(),
                        Map.of(),
                        List.of(pool("p"), pool("q")),
                        ServicePools.NONE,
                        List.of(
                                new Activity(
                                        "a",
                                        "A",
                                        "q",
                                        List.of(
                                                new TimeTerm(5, lines),
                                                new TimeTerm(7, orders),
                                                new TimeTerm(3, linesAgain))),
                                new Activity("b", "B", "p", List.of(new TimeTerm(9, orders))),
                                new Activity("c", "C", "q", List.of(new TimeTerm(-1, lines)))),
                        new ProductCost(List.of(), null));

        ResolvedModel resolved =
                ResolvedModel.of(
                        model, period(2011, 1, 2011, 3), UnitCosts.of(List.of(), key -> 0));

        assertThat(resolved.drivers()).containsExactly(lines, orders);
        assertThat(resolved.coefficient(0, 0)).isEqualTo(8);
        assertThat(resolved.coefficient(0, 1)).isEqualTo(7);
        assertThat(resolved.coefficient(1, 0)).isZero();
        assertThat(resolved.coefficient(1, 1)).isEqualTo(9);
        assertThat(resolved.coefficient(2, 0)).isEqualTo(-1);
        assertThat(resolved.poolOf(0)).isEqualTo(1);
        assertThat(resolved.poolOf(1)).isZero();
        assertThat(resolved.activitiesOf(0)).containsExactly(1);
        assertThat(resolved.activitiesOf(1)).containsExactly(0, 2);
        assertThat(resolved.expense(0)).isEqualTo(30);
        assertThat(resolved.capacity(1)).isEqualTo(60);
        assertThat(resolved.model()).isSameAs(model);
    }

    private static Driver driver(Driver.Basis basis, Driver.Market market, RowKind... kinds) {
        return new LineDriver(basis, Set.of(kinds), market);
    }

    private static ResourcePool pool(String id) {
        return new ResourcePool(
                id, id, new MonthlySeries(10, Map.of()), new MonthlySeries(20, Map.of()));
    }

    private static UnitCost cost(String product, long micros, int from, int to) {
        return new UnitCost(product, micros, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    private static Period period(int firstYear, int firstMonth, int lastYear, int lastMonth) {
        return new Period(
                "p",
                YearMonth.of(firstYear, firstMonth),
                YearMonth.of(lastYear, lastMonth),
                PeriodState.OPEN);
    }
}
