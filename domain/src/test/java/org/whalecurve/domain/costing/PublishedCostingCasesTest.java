package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Measure;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.profitability.ProfitStatements;

/**
 * Cases whose inputs and results were published. What the books count by other measures (inquiries,
 * visits) is counted here in units of lines of some kind.
 */
class PublishedCostingCasesTest {

    private static final YearMonth MONTH = YearMonth.of(2004, 11);
    private static final Driver SALES = units(RowKind.SALE);
    private static final Driver FEES = units(RowKind.FEE);
    private static final Driver ADJUSTMENTS = units(RowKind.ADJUSTMENT);

    /** The names that the equations of the books use. */
    private static final Map<String, Driver> NAMED =
            Map.of(
                    "lines", driver(Driver.Basis.LINE),
                    "new-customer", FEES,
                    "expedited", ADJUSTMENTS,
                    "inquiries", FEES,
                    "credit-checks", ADJUSTMENTS,
                    "orders-sold", SALES);

    /** An order of any kind of line. */
    private static final Driver ANY_ORDER =
            new LineDriver(
                    Driver.Basis.ORDER,
                    Set.of(RowKind.SALE, RowKind.FEE, RowKind.ADJUSTMENT),
                    Driver.Market.ANYWHERE);

    /**
     * The customer service department of Kaplan and Anderson, Time-Driven Activity-Based Costing,
     * Harvard Business Review, November 2004: 560,000 for 700,000 minutes is 0.80 a minute.
     */
    @Test
    void theCustomerServiceDepartmentOfKaplanAndAnderson() {
        CostModel model =
                department(
                        new MonthlySeries(560_000_00, Map.of()),
                        new MonthlySeries(700_000_000, Map.of()),
                        activity("orders", new TimeTerm(8_000, SALES)),
                        activity("inquiries", new TimeTerm(44_000, FEES)),
                        activity("credit checks", new TimeTerm(50_000, ADJUSTMENTS)));

        hbrCosts(model);
        hbrCosts(
                department(
                        new MonthlySeries(560_000_00, Map.of()),
                        new MonthlySeries(700_000_000, Map.of()),
                        activity("orders", perOrder("8 * orders-sold")),
                        activity("inquiries", perOrder("44 minutes per unit * inquiries")),
                        activity("credit checks", perOrder("max(50 * credit-checks, 0)"))));
    }

    private static void hbrCosts(CostModel model) {
        CostAssignment costs =
                costs(
                        model,
                        List.of(
                                count(1, RowKind.SALE, 48_999),
                                count(1, RowKind.FEE, 400),
                                count(2, RowKind.SALE, 1),
                                count(2, RowKind.FEE, 1_000),
                                count(2, RowKind.ADJUSTMENT, 2_500)));

        assertThat(costs.activityMinutes()).containsExactly(392_000_000, 61_600_000, 125_000_000);
        assertThat(costs.activityCost()).containsExactly(313_600_00, 49_280_00, 100_000_00);
        // 6.40 an order, 35.20 an inquiry, 40.00 a credit check
        assertThat(costs.customerCost()[0]).containsExactly(48_999 * 6_40, 6_40);
        assertThat(costs.customerCost()[1]).containsExactly(400 * 35_20, 1_000 * 35_20);
        assertThat(costs.customerCost()[2]).containsExactly(0, 2_500 * 40_00);
        PoolUsage pool = costs.pools().getFirst();
        assertThat(pool.used()).isEqualTo(578_600_000);
        assertThat(pool.assigned()).isEqualTo(462_880_00);
        assertThat(pool.unused()).isEqualTo(121_400_000);
        assertThat(pool.unusedCost()).isEqualTo(97_120_00);
    }

    /** Garber's customer service in two periods (transtutors 345667): 600,000 for 10,000 hours. */
    @ParameterizedTest
    @CsvSource({
        "8000, 400, 450, 360000, 84000, 81000, 1250, 75000",
        "8500, 350, 500, 382500, 73500, 90000, 900, 54000"
    })
    void garbersCustomerServiceInTwoPeriods(
            long first,
            long second,
            long third,
            long firstCost,
            long secondCost,
            long thirdCost,
            long unusedHours,
            long unusedCost) {
        long hour = 60_000;
        CostModel byNumbers =
                garber(
                        new TimeTerm(hour * 3 / 4, SALES),
                        new TimeTerm(hour * 7 / 2, FEES),
                        new TimeTerm(hour * 3, ADJUSTMENTS));
        CostModel byFormulas =
                garber(
                        perOrder("60 * 3 / 4 * orders-sold"),
                        perOrder("60 * 3.5 * inquiries"),
                        perOrder("tiers(credit-checks, 180 to 100, 180)"));

        for (CostModel model : List.of(byNumbers, byFormulas)) {
            CostAssignment costs =
                    costs(
                            model,
                            List.of(
                                    count(1, RowKind.SALE, first),
                                    count(1, RowKind.FEE, second),
                                    count(1, RowKind.ADJUSTMENT, third)));

            assertThat(costs.activityCost())
                    .containsExactly(firstCost * 100, secondCost * 100, thirdCost * 100);
            assertThat(costs.pools().getFirst().unused()).isEqualTo(unusedHours * hour);
            assertThat(costs.pools().getFirst().unusedCost()).isEqualTo(unusedCost * 100);
        }
    }

    private static CostModel garber(TimeTerm first, TimeTerm second, TimeTerm third) {
        return department(
                new MonthlySeries(600_000_00, Map.of()),
                new MonthlySeries(10_000 * 60_000, Map.of()),
                activity("1", first),
                activity("2", second),
                activity("3", third));
    }

    /**
     * Order entry at Hunter (Harvard Business Review, November 2004): 5 minutes + 3 a line + 15 for
     * a new customer + 10 if expedited.
     */
    @ParameterizedTest
    @CsvSource({"1, 0, 0, 8", "4, 0, 0, 17", "4, 1, 0, 32", "4, 1, 1, 42", "10, 0, 1, 45"})
    void theTimeEquationOfHuntersOrderEntry(
            int lines, int newCustomer, int expedited, long minutes) {
        CostModel model =
                department(
                        new MonthlySeries(1, Map.of()),
                        new MonthlySeries(1, Map.of()),
                        activity(
                                "order entry",
                                new TimeTerm(5_000, driver(Driver.Basis.ORDER)),
                                new TimeTerm(3_000, driver(Driver.Basis.LINE)),
                                new TimeTerm(15_000, FEES),
                                new TimeTerm(10_000, ADJUSTMENTS)));
        List<Line> order = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            order.add(Line.sale(1, 1));
        }
        order.add(count(1, RowKind.FEE, newCustomer));
        order.add(count(1, RowKind.ADJUSTMENT, expedited));

        assertThat(costs(model, order).activityMinutes()).containsExactly(minutes * 1_000);
        assertThat(costs(hunter("5 + 3*lines + 15*new-customer + 10*expedited"), order))
                .extracting(costs -> costs.activityMinutes()[0])
                .isEqualTo(minutes * 1_000);
        // written so that no sums of drivers tell it: worked out order by order
        assertThat(costs(hunter("max(0, 5 + 3*lines + 15*new-customer + 10*expedited)"), order))
                .extracting(costs -> costs.activityMinutes()[0])
                .isEqualTo(minutes * 1_000);
    }

    private static CostModel hunter(String equation) {
        return department(
                new MonthlySeries(1, Map.of()),
                new MonthlySeries(1, Map.of()),
                activity(
                        "order entry",
                        new TimeTerm(formula(equation), driver(Driver.Basis.ORDER))));
    }

    private static TimeTerm perOrder(String equation) {
        return new TimeTerm(formula(equation), ANY_ORDER);
    }

    private static Expression formula(String equation) {
        Map<String, Measure> measures = new HashMap<>();
        NAMED.keySet().forEach(name -> measures.put(name, Measure.UNITS));
        return ExpressionParser.parse(equation, new Vocabulary(measures, Map.of()));
    }

    /**
     * Spring Distribution's customers (Horngren, Cost Accounting, 14th edition, exhibit 14-3): 100
     * an order, 80 a visit, 2 a mile, 0.50 a case, 300 to expedite; a case costs 12.00.
     */
    @ParameterizedTest
    @CsvSource({
        "A, 42000, 13.44, 30, 6, 60, 5, 1, 35100",
        "B, 33000, 14.16, 25, 5, 30, 12, 0, 51160",
        "G, 2900, 13.20, 15, 4, 20, 20, 2, -1190",
        "J, 2500, 14.40, 10, 3, 15, 6, 0, 3330"
    })
    void theOperatingIncomeOfSpringDistributionsCustomers(
            String customer,
            long cases,
            BigDecimal price,
            int orders,
            long visits,
            long deliveries,
            long miles,
            long expedited,
            long income) {
        Driver expedites =
                new LineDriver(Driver.Basis.UNIT, Set.of(RowKind.FREIGHT), Driver.Market.ANYWHERE);
        CostModel model =
                new CostModel(
                        "spring",
                        "Spring Distribution",
                        Currency.getInstance("USD"),
                        Set.of("Home"),
                        Map.of(),
                        List.of(
                                ratedPool("order", 100_00),
                                ratedPool("visit", 80_00),
                                ratedPool("mile", 2_00),
                                ratedPool("case", 50),
                                ratedPool("expedite", 300_00)),
                        ServicePools.NONE,
                        List.of(
                                rated("order", driver(Driver.Basis.ORDER)),
                                rated("visit", FEES),
                                rated("mile", ADJUSTMENTS),
                                rated("case", SALES),
                                rated("expedite", expedites)),
                        new ProductCost(
                                List.of(
                                        new UnitCost(
                                                "1",
                                                12_000_000,
                                                MONTH.atDay(1),
                                                MONTH.atEndOfMonth())),
                                null));
        long minor = price.movePointRight(2).longValueExact();
        List<Line> lines = new ArrayList<>();
        for (int order = 1; order <= orders; order++) {
            long inOrder = order < orders ? 1 : cases - orders + 1;
            lines.add(
                    Line.sale(1, order)
                            .of(1, (int) MONTH.atDay(9).toEpochDay())
                            .worth(inOrder, inOrder * minor));
        }
        lines.add(count(1, RowKind.FEE, visits));
        lines.add(count(1, RowKind.ADJUSTMENT, deliveries * miles));
        lines.add(count(1, RowKind.FREIGHT, expedited));

        ResolvedModel resolved = resolved(model);
        FoldedCustomers folded = fold(resolved, lines);
        ProfitStatements statements =
                ProfitStatements.of(resolved, folded, CostAssignment.of(resolved, folded));

        assertThat(statements.profit(0)).as(customer).isEqualTo(income * 100);
    }

    private static CostModel department(
            MonthlySeries expense, MonthlySeries capacity, Activity... activities) {
        return new CostModel(
                "department",
                "Department",
                Currency.getInstance("USD"),
                Set.of("Home"),
                NAMED,
                List.of(new ResourcePool("pool", "Pool", expense, capacity)),
                ServicePools.NONE,
                List.of(activities),
                new ProductCost(List.of(), null));
    }

    private static Activity activity(String id, TimeTerm... terms) {
        return new Activity(id, id, "pool", List.of(terms));
    }

    /**
     * A pool that costs so much for each thousand milliminutes, with room for a million of them.
     */
    private static ResourcePool ratedPool(String id, long rate) {
        return new ResourcePool(
                id,
                id,
                new MonthlySeries(rate * 1_000_000, Map.of()),
                new MonthlySeries(1_000_000_000, Map.of()));
    }

    private static Activity rated(String pool, Driver driver) {
        return new Activity(pool, pool, pool, List.of(new TimeTerm(1_000, driver)));
    }

    private static Driver units(RowKind kind) {
        return new LineDriver(Driver.Basis.UNIT, Set.of(kind), Driver.Market.ANYWHERE);
    }

    private static Driver driver(Driver.Basis basis) {
        return new LineDriver(basis, Set.of(RowKind.SALE), Driver.Market.ANYWHERE);
    }

    private static Line count(int customer, RowKind kind, long units) {
        return Line.sale(customer, 1).of(kind).worth(units, 0);
    }

    private static CostAssignment costs(CostModel model, List<Line> lines) {
        ResolvedModel resolved = resolved(model);
        return CostAssignment.of(resolved, fold(resolved, lines));
    }

    private static ResolvedModel resolved(CostModel model) {
        return ResolvedModel.of(
                model,
                new Period("2004-11", MONTH, MONTH, PeriodState.OPEN),
                UnitCosts.of(model.productCost().unitCosts(), Integer::parseInt));
    }

    private static FoldedCustomers fold(ResolvedModel model, List<Line> lines) {
        CustomerFold fold = new CustomerFold(model, country -> true);
        Line.chunks(Line.sorted(lines), List.of()).forEach(fold::add);
        return fold.finish();
    }
}
