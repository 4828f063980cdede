package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class CostAssignmentTest {

    private static final Driver SALES =
            new LineDriver(Driver.Basis.UNIT, Set.of(RowKind.SALE), Driver.Market.ANYWHERE);
    private static final Driver FEES =
            new LineDriver(Driver.Basis.UNIT, Set.of(RowKind.FEE), Driver.Market.ANYWHERE);

    @Test
    void timeSavedReducesTheTimeOfACustomer() {
        CostAssignment costs =
                assign(
                        100,
                        100,
                        List.of(new TimeTerm(10, SALES), new TimeTerm(-3, FEES)),
                        sold(1, 2),
                        charged(1, 4));

        assertThat(costs.activityMinutes()).containsExactly(2 * 10 - 4 * 3);
    }

    @Test
    void noCustomerTakesLessThanNoTime() {
        assertThatThrownBy(() ->
                        assign(
                                100,
                                100,
                                List.of(new TimeTerm(1_500, SALES), new TimeTerm(-1_000, FEES)),
                                sold(1, 9),
                                sold(7, 1),
                                charged(7, 2)))
                .isInstanceOf(NegativeTime.class)
                .hasMessage(
                        "The time equation of activity 'a' gives -0.500 minutes for customer number"
                                + " 7: no work takes less than no time.");
    }

    @Test
    void timeThatCancelsOutCostsNothing() {
        CostAssignment costs =
                assign(
                        100,
                        100,
                        List.of(new TimeTerm(1, SALES), new TimeTerm(-1, FEES)),
                        sold(1, 5),
                        charged(1, 5));

        assertThat(costs.customerCost()[0]).containsExactly(0);
        assertThat(costs.pools().getFirst().unusedCost()).isEqualTo(100);
    }

    @Test
    void aPoolWithoutExpenseCostsNobodyAnything() {
        CostAssignment costs = assign(0, 100, List.of(new TimeTerm(1, SALES)), sold(1, 500));

        assertThat(costs.customerCost()[0]).containsExactly(0);
        assertThat(costs.pools().getFirst().overdriven()).isTrue();
        assertThat(costs.pools().getFirst().unusedCost()).isZero();
    }

    @Test
    void exactlyTheCapacityIsNeitherIdleNorOverdriven() {
        PoolUsage pool =
                assign(777, 100, List.of(new TimeTerm(1, SALES)), sold(1, 100)).pools().getFirst();

        assertThat(pool.overdriven()).isFalse();
        assertThat(pool.unused()).isZero();
        assertThat(pool.unusedCost()).isZero();
    }

    @Test
    void expenseTimesTimeMayNeedMoreThanSixtyFourBits() {
        long trillion = 1_000_000_000_000L;

        CostAssignment costs =
                assign(
                        9 * trillion * 100_000,
                        3 * trillion,
                        List.of(new TimeTerm(1_000, SALES)),
                        sold(1, 1_000_000_000),
                        sold(2, 1_000_000_000));

        assertThat(costs.customerCost()[0])
                .containsExactly(3 * trillion * 100_000, 3 * trillion * 100_000);
        assertThat(costs.pools().getFirst().unusedCost()).isEqualTo(3 * trillion * 100_000);
    }

    @Test
    void timeBeyondTheRangeIsAnErrorNotAWrongFigure() {
        assertThatThrownBy(() ->
                        assign(1, 1, List.of(new TimeTerm(Long.MAX_VALUE, SALES)), sold(1, 2)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() ->
                        assign(
                                1,
                                1,
                                List.of(new TimeTerm(Long.MAX_VALUE, SALES)),
                                sold(1, 1),
                                sold(2, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void withoutCustomersAllCapacityIsUnused() {
        CostAssignment costs = assign(100, 100, List.of(new TimeTerm(1, SALES)));

        assertThat(costs.customerCost()[0]).isEmpty();
        assertThat(costs.pools().getFirst().unusedCost()).isEqualTo(100);
    }

    private static Line sold(int customer, long units) {
        return Line.sale(customer, 1).worth(units, 0);
    }

    private static Line charged(int customer, long units) {
        return sold(customer, units).of(RowKind.FEE);
    }

    private static CostAssignment assign(
            long expense, long capacity, List<TimeTerm> terms, Line... lines) {
        CostModel model =
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("GBP"),
                        Set.of(),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "p",
                                        "P",
                                        new MonthlySeries(expense, Map.of()),
                                        new MonthlySeries(capacity, Map.of()))),
                        ServicePools.NONE,
                        List.of(new Activity("a", "A", "p", terms)),
                        new ProductCost(List.of(), null));
        YearMonth month = YearMonth.of(1970, 1);
        ResolvedModel resolved =
                ResolvedModel.of(
                        model,
                        new Period("p", month, month, PeriodState.OPEN),
                        UnitCosts.of(List.of(), key -> 0));
        CustomerFold fold = new CustomerFold(resolved, country -> true);
        Line.chunks(List.of(lines), List.of()).forEach(fold::add);
        return CostAssignment.of(resolved, fold.finish());
    }
}
