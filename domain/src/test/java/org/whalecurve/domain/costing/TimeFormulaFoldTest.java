package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Measure;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** Formulas over orders and lines, from the text to the minutes of a customer. */
class TimeFormulaFoldTest {

    private static final Driver SALE_ORDERS = driver(Driver.Basis.ORDER, RowKind.SALE);
    private static final Driver SALE_LINES = driver(Driver.Basis.LINE, RowKind.SALE);

    private static final Map<String, Driver> DRIVERS =
            Map.of(
                    "lines",
                    SALE_LINES,
                    "units",
                    driver(Driver.Basis.UNIT, RowKind.SALE),
                    "returns",
                    driver(Driver.Basis.LINE, RowKind.RETURN),
                    "orders",
                    SALE_ORDERS);

    /** Customer 1 has orders of 3 lines and of 1, customer 2 an order of 12 lines. */
    private static final List<Line> LINES =
            List.of(
                    Line.sale(1, 1).worth(10, 1),
                    Line.sale(1, 1).worth(150, 1),
                    Line.sale(1, 1).worth(1, 1),
                    Line.sale(1, 2).worth(100, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1),
                    Line.sale(2, 1));

    @Test
    void aFormulaPerOrderSeesHowMuchThereIsInTheOrder() {
        // 3 × 3 and 3 × 1; 3 × 10 + 2 × 2
        assertThat(minutes("tiers(lines, 3 to 10, 2)", SALE_ORDERS, LINES))
                .containsExactly(12_000, 34_000);
        // 10 for the order of 161 units, 5 for that of 100 and that of 12
        assertThat(minutes("if(units > 100, 10, 5)", SALE_ORDERS, LINES))
                .containsExactly(15_000, 5_000);
        // 161 / 3 = 53.666…, rounded to milliminutes, and 100 / 1
        assertThat(minutes("1 * units / lines", SALE_ORDERS, LINES))
                .containsExactly(53_667 + 100_000, 1_000);
    }

    @Test
    void aFormulaPerLineSeesTheLineOnly() {
        // 15 minutes for the line of 150 units, 1 for each other
        assertThat(minutes("if(units > 100, 0.1 * units, 1)", SALE_LINES, LINES))
                .containsExactly(18_000, 12_000);
        assertThat(minutes("lines * 2 * units", SALE_LINES, LINES))
                .containsExactly(522_000, 24_000);
    }

    @Test
    void howTheStreamIsCutDoesNotMatter() {
        for (int cut = 0; cut <= LINES.size(); cut++) {
            assertThat(minutes("tiers(lines, 3 to 10, 2)", SALE_ORDERS, LINES, List.of(cut)))
                    .containsExactly(12_000, 34_000);
        }
    }

    @Test
    void anOrderWithoutALineThatCountsIsNotWorkedOut() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1),
                        Line.sale(1, 1).of(RowKind.RETURN),
                        Line.sale(1, 2).of(RowKind.RETURN),
                        Line.sale(1, 3).of(RowKind.NOT_A_CUSTOMERS));

        assertThat(minutes("max(5, 1 * returns)", SALE_ORDERS, lines)).containsExactly(5_000);
        // the return in the order of the sale counts, that in an order of its own does not
        assertThat(minutes("5 * returns", SALE_ORDERS, lines)).containsExactly(5_000);
    }

    @Test
    void linearFormulasAreFoldedAsSumsOfDrivers() {
        ResolvedModel resolved = resolved(model("6 + 1.5 * lines + 2 * orders", SALE_ORDERS));

        assertThat(resolved.computedTerms()).isEmpty();
        assertThat(resolved.drivers()).containsExactly(SALE_ORDERS, SALE_LINES);
        assertThat(resolved.coefficient(0, 0)).isEqualTo(8_000);
        assertThat(resolved.coefficient(0, 1)).isEqualTo(1_500);
    }

    @Test
    void aLinearFormulaPerLineCountsOnlyLinesThatCountForBoth() {
        Driver soldOrReturned =
                new LineDriver(
                        Driver.Basis.LINE,
                        Set.of(RowKind.SALE, RowKind.RETURN),
                        Driver.Market.ABROAD);
        ResolvedModel resolved = resolved(model("0.5 * units", soldOrReturned));

        assertThat(resolved.computedTerms()).isEmpty();
        assertThat(resolved.drivers())
                .containsExactly(
                        new LineDriver(
                                Driver.Basis.UNIT, Set.of(RowKind.SALE), Driver.Market.ABROAD));
    }

    @Test
    void theDriversOfAComputedTermAreCountedTooSoThatStatementsShowThem() {
        ResolvedModel resolved = resolved(model("min(9, 1 * lines)", SALE_ORDERS));

        assertThat(resolved.drivers()).containsExactly(SALE_LINES);
        assertThat(resolved.computedTerms()).hasSize(1);
        assertThat(fold(resolved, LINES, List.of()).driver(0, 1)).isEqualTo(12);
    }

    @Test
    void aDivisionByZeroStopsTheRunAndNamesTheCustomer() {
        List<Line> lines = List.of(Line.sale(7, 1));

        assertThatThrownBy(() -> minutes("1 / returns", SALE_ORDERS, lines))
                .isInstanceOf(UndefinedTime.class)
                .hasMessage(
                        "The time equation of activity 'a' divides by zero for customer number 7:"
                                + " say with if(...) what holds then.");
    }

    @Test
    void negativeResultsOfSingleOrdersSaveTime() {
        // −4 for the order of 3 lines (10 − 14), 10 for that of one
        assertThat(minutes("if(lines > 2, 10 - 14, 10)", SALE_ORDERS, LINES.subList(0, 4)))
                .containsExactly(6_000);
    }

    @Test
    void formulasThatCannotBeWorkedOutAreFlawsOfTheModel() {
        Expression lines = formula("3 * lines");
        Map<String, Driver> odd = new LinkedHashMap<>();
        odd.put("min", SALE_LINES);
        odd.put("lost", driver(Driver.Basis.LINE, RowKind.NOT_A_CUSTOMERS));

        assertThat(flaws(Map.of(), new TimeTerm(lines, SALE_ORDERS)))
                .containsExactly(
                        new ModelFlaw(
                                "activities[0].time[0].minutes", "There is no driver 'lines'."));
        assertThat(flaws(DRIVERS, new TimeTerm(lines, driver(Driver.Basis.UNIT, RowKind.SALE))))
                .extracting(ModelFlaw::where)
                .containsExactly("activities[0].time[0].per");
        assertThat(flaws(DRIVERS, new TimeTerm(formula("3 * orders"), SALE_LINES)))
                .extracting(ModelFlaw::problem)
                .containsExactly("A driver that counts orders cannot be known on a single line.");
        assertThat(flaws(odd, new TimeTerm(1_000, SALE_LINES)))
                .extracting(ModelFlaw::where)
                .containsExactly("drivers[0].id", "drivers[1].of");
    }

    @Test
    void aTermOfMinutesIsTheFormulaOfThatNumber() {
        assertThat(new TimeTerm(1_500, SALE_LINES))
                .isEqualTo(
                        new TimeTerm(
                                new Expression.Constant(new BigDecimal("1.50"), null), SALE_LINES));
        assertThat(new TimeTerm(-250, SALE_LINES).minutes().canonicalText()).isEqualTo("-0.25");
    }

    private static List<ModelFlaw> flaws(Map<String, Driver> drivers, TimeTerm term) {
        return ModelReview.flawsOf(model(drivers, term));
    }

    private static long[] minutes(String formula, Driver per, List<Line> lines) {
        return minutes(formula, per, lines, List.of());
    }

    private static long[] minutes(
            String formula, Driver per, List<Line> lines, List<Integer> cuts) {
        ResolvedModel resolved = resolved(model(formula, per));
        return CostAssignment.minutesOf(resolved, 0, fold(resolved, lines, cuts));
    }

    private static FoldedCustomers fold(
            ResolvedModel resolved, List<Line> lines, List<Integer> cuts) {
        CustomerFold fold = new CustomerFold(resolved, country -> true);
        Line.chunks(lines, cuts).forEach(fold::add);
        return fold.finish();
    }

    private static Expression formula(String text) {
        Map<String, Measure> measures = new HashMap<>();
        DRIVERS.forEach((name, driver) ->
                measures.put(
                        name,
                        switch (((LineDriver) driver).basis()) {
                            case ORDER -> Measure.ORDERS;
                            case LINE -> Measure.LINES;
                            case UNIT -> Measure.UNITS;
                        }));
        return ExpressionParser.parse(text, new Vocabulary(measures, Map.of()));
    }

    private static CostModel model(String formula, Driver per) {
        return model(DRIVERS, new TimeTerm(formula(formula), per));
    }

    private static CostModel model(Map<String, Driver> drivers, TimeTerm term) {
        return new CostModel(
                "m",
                "M",
                Currency.getInstance("GBP"),
                Set.of(),
                drivers,
                List.of(
                        new ResourcePool(
                                "p",
                                "P",
                                new MonthlySeries(100, Map.of()),
                                new MonthlySeries(100, Map.of()))),
                ServicePools.NONE,
                List.of(new Activity("a", "A", "p", List.of(term))),
                new ProductCost(List.of(), null));
    }

    private static ResolvedModel resolved(CostModel model) {
        YearMonth month = YearMonth.of(1970, 1);
        return ResolvedModel.of(
                model,
                new Period("p", month, month, PeriodState.OPEN),
                UnitCosts.of(List.of(), key -> 0));
    }

    private static Driver driver(Driver.Basis basis, RowKind kind) {
        return new LineDriver(basis, Set.of(kind), Driver.Market.ANYWHERE);
    }
}
