package org.whalecurve.domain.scorecards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.RunSummary.Totals;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;

/**
 * Ten customers earn 400, 200, 100, 60, 40, 20, 0, −20, −80 and −120 on net revenue of 4,800; the
 * lines without a customer earn 100 on 200. The desk costs 500, of which 50 are unused, and the
 * head office 150.
 */
class LedgerFiguresTest {

    private static final RunSummary RUN =
            new RunSummary(
                    "GBP",
                    10,
                    totals(4_800, 420, 600),
                    totals(200, 30, 100),
                    0,
                    0,
                    List.of(new PoolUsage("desk", "Order desk", 500, 1_000, 900, 450)),
                    List.of(),
                    List.of(),
                    null,
                    new CostLevels(
                            List.of(new SustainedCost("head", "Head office", null, 150)),
                            List.of(),
                            List.of()),
                    null);

    private static final CustomerEarnings CUSTOMERS =
            new CustomerEarnings(
                    new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
                    new long[] {1_000, 800, 700, 600, 500, 400, 300, 200, 200, 100},
                    new long[] {20, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                    new long[] {40, 40, 40, 40, 40, 40, 40, 40, 40, 10},
                    new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 30},
                    // In the order of the customers, not of their profit.
                    new long[] {-120, 400, 200, 100, 60, 40, 20, 0, -20, -80});

    private static final Map<LedgerFigure, Observation> FIGURES = figures();

    @Test
    void theNetProfitMarginIsWhatTheCompanyKeepsOfItsRevenue() {
        // 600 + 100 − 50 − 150 = 500 of 5,000.
        assertThat(value(LedgerFigure.NET_PROFIT)).contains(Fraction.of(500));
        assertThat(value(LedgerFigure.NET_PROFIT_MARGIN)).contains(Fraction.of(10));
    }

    @Test
    void threeOfTenCustomersCostMoreThanTheyEarn() {
        assertThat(value(LedgerFigure.UNPROFITABLE_CUSTOMERS)).contains(Fraction.of(30));
        assertThat(value(LedgerFigure.SUM_OF_LOSSES)).contains(Fraction.of(220));
        assertThat(value(LedgerFigure.ACTIVE_CUSTOMERS)).contains(Fraction.of(10));
    }

    @Test
    void theBestFifthEarnsAllOfTheProfit() {
        assertThat(value(LedgerFigure.PROFIT_OF_TOP_FIFTH)).contains(Fraction.of(100));
    }

    @Test
    void aTenthOfTheCapacityIsUnused() {
        assertThat(value(LedgerFigure.UNUSED_CAPACITY)).contains(Fraction.of(10));
        assertThat(value(LedgerFigure.COST_OF_UNUSED_CAPACITY)).contains(Fraction.of(50));
    }

    @Test
    void whatCustomersEarnIsToldBeforeUnusedCapacityAndSustainingCosts() {
        assertThat(value(LedgerFigure.CUSTOMER_REVENUE)).contains(Fraction.of(4_800));
        assertThat(value(LedgerFigure.CUSTOMER_PROFIT)).contains(Fraction.of(600));
        assertThat(value(LedgerFigure.CUSTOMER_MARGIN)).contains(Fraction.of(25, 2));
        assertThat(value(LedgerFigure.COST_TO_SERVE)).contains(Fraction.of(35, 4));
    }

    @Test
    void whereAllLoseTogetherNoShareOfTheProfitIsTold() {
        Map<LedgerFigure, Observation> figures =
                LedgerFigures.ofCustomers(earnings(new int[] {1, 2}, new long[] {10, -50}));

        assertThat(value(figures, LedgerFigure.PROFIT_OF_TOP_FIFTH)).isEmpty();
        assertThat(value(figures, LedgerFigure.CUSTOMER_MARGIN)).isEmpty();
        assertThat(value(figures, LedgerFigure.CUSTOMER_PROFIT)).contains(Fraction.of(-40));
    }

    @Test
    void ofNoCustomersNothingIsAShare() {
        Map<LedgerFigure, Observation> figures =
                LedgerFigures.ofCustomers(earnings(new int[0], new long[0]));

        assertThat(value(figures, LedgerFigure.UNPROFITABLE_CUSTOMERS)).isEmpty();
        assertThat(value(figures, LedgerFigure.ACTIVE_CUSTOMERS)).contains(Fraction.ZERO);
    }

    /**
     * 3 and 5 lost money: 3 recovered 70, 5 lost 10 more; 7 went; 9 earned before and came less.
     */
    @Test
    void recoveredProfitIsTheRiseOfThoseWhoLostMoneyAndStayed() {
        Map<LedgerFigure, Observation> figures =
                LedgerFigures.between(
                        earnings(new int[] {3, 5, 7, 9}, new long[] {-50, -20, -90, 40}),
                        earnings(new int[] {1, 3, 5, 9}, new long[] {900, 20, -30, 10}));

        assertThat(value(figures, LedgerFigure.RECOVERED_PROFIT)).contains(Fraction.of(60));
        assertThat(value(figures, LedgerFigure.RETENTION)).contains(Fraction.of(75));
    }

    @Test
    void nobodyCanBeKeptOfNobody() {
        Map<LedgerFigure, Observation> figures =
                LedgerFigures.between(
                        earnings(new int[0], new long[0]), earnings(new int[] {1}, new long[] {5}));

        assertThat(value(figures, LedgerFigure.RETENTION)).isEmpty();
        assertThat(value(figures, LedgerFigure.RECOVERED_PROFIT)).contains(Fraction.ZERO);
    }

    @Test
    void everyFigureHasANameOfItsOwnAndAUnit() {
        assertThat(Figures.unitsOf(Scorecard.WHOLE_COMPANY))
                .containsEntry("retention", Unit.PERCENT)
                .containsEntry("sum-of-losses", Unit.MONEY);
    }

    private static Map<LedgerFigure, Observation> figures() {
        Map<LedgerFigure, Observation> figures = LedgerFigures.ofCompany(RUN);
        figures.putAll(LedgerFigures.ofCustomers(CUSTOMERS));
        return figures;
    }

    @Test
    void aUnitHasNoUnusedCapacityOfItsOwn() {
        assertThat(Figures.unitsOf("harbour"))
                .containsKey("customer-profit")
                .doesNotContainKeys("net-profit", "unused-capacity");
    }

    private static Optional<Fraction> value(LedgerFigure figure) {
        return value(FIGURES, figure);
    }

    private static Optional<Fraction> value(
            Map<LedgerFigure, Observation> figures, LedgerFigure figure) {
        return Optional.ofNullable(figures.get(figure)).flatMap(each -> each.in(figure.unit()));
    }

    private static CustomerEarnings earnings(int[] customers, long[] profit) {
        long[] none = new long[customers.length];
        return new CustomerEarnings(customers, none, none, none, none, profit);
    }

    private static Totals totals(long revenue, long costToServe, long profit) {
        return new Totals(
                new TreeMap<>(Map.of(RowKind.SALE, revenue)),
                revenue - costToServe - profit,
                0,
                0,
                null,
                costToServe,
                profit);
    }
}
