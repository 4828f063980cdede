package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class PriceWaterfallTest {

    private static final long NONE = StatedPrices.NOT_STATED;

    /**
     * The manufacturer of Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business
     * Review, September 1992: list 6.00, less 0.10 and 0.12 on the invoice is 5.78, less 0.30,
     * 0.37, 0.35, 0.20 and 0.09 off the invoice is a pocket price of 4.47.
     */
    @Test
    void thePocketPriceOfMarnAndRosiello() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.sale(1, 1).worth(1, 6_00 - 10 - 12).stating(6_000_000, 3_000_000));
        for (long off : List.of(30L, 37L, 35L, 20L, 9L)) {
            lines.add(Line.sale(1, 1).of(RowKind.ADJUSTMENT).worth(1, -off));
        }

        PriceWaterfall waterfall = PriceWaterfall.of(summary(lines)).orElseThrow();

        assertThat(waterfall.list()).isEqualTo(6_00);
        assertThat(waterfall.listed().discount()).isEqualTo(22);
        assertThat(waterfall.invoice()).isEqualTo(5_78);
        assertThat(waterfall.pocket()).isEqualTo(4_47);
        assertThat(waterfall.pocketMargin()).isEqualTo(4_47 - 3_00);
    }

    @Test
    void salesThatStateNoListPriceCountAsInvoicedAndAreTold() {
        List<Line> lines =
                List.of(
                        Line.sale(1, 1).worth(4, 10_00).stating(2_755_000, NONE), // 11.02
                        Line.sale(1, 1).worth(1, 5_00),
                        Line.sale(1, 2)
                                .of(RowKind.RETURN)
                                .worth(-1, -2_50)
                                .stating(9_000_000, NONE),
                        Line.sale(1, 2)
                                .of(RowKind.FREIGHT)
                                .worth(1, 1_00)
                                .stating(9_000_000, NONE));

        PriceWaterfall waterfall = PriceWaterfall.of(summary(lines)).orElseThrow();

        assertThat(waterfall.listed()).isEqualTo(new ListedSales(1_02, 5_00));
        assertThat(waterfall.list()).isEqualTo(16_02);
        assertThat(waterfall.amount(RowKind.RETURN)).isEqualTo(-2_50);
        assertThat(waterfall.pocket()).isEqualTo(13_50);
    }

    @Test
    void whereMoreWasChargedThanListedTheDiscountIsBelowZero() {
        List<Line> lines = List.of(Line.sale(1, 1).worth(1, 7_00).stating(6_000_000, NONE));

        PriceWaterfall waterfall = PriceWaterfall.of(summary(lines)).orElseThrow();

        assertThat(waterfall.listed().discount()).isEqualTo(-1_00);
        assertThat(waterfall.list()).isEqualTo(6_00);
    }

    @Test
    void aListPriceThatWasPaidInFullIsNotTheSameAsNone() {
        assertThat(PriceWaterfall.of(summary(List.of(Line.sale(1, 1).worth(1, 6_00))))).isEmpty();
        assertThat(
                        PriceWaterfall.of(
                                summary(
                                        List.of(
                                                Line.sale(1, 1)
                                                        .worth(1, 6_00)
                                                        .stating(6_000_000, NONE)))))
                .isPresent();
    }

    @Test
    void aStatementOfATimeBeforeListPricesHasNoWaterfall() {
        var amounts = new TreeMap<>(Map.of(RowKind.SALE, 100_00L));

        assertThat(
                        PriceWaterfall.of(
                                new CustomerStatement(
                                        1, 1, amounts, 0, 0, 0, null, List.of(), List.of(),
                                        100_00)))
                .isEmpty();
    }

    @Test
    void theWaterfallOfTheCompanyIsThatOfAllLines() {
        RandomCases.tryOn(
                500,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers folded = company.folded();
                    RunSummary summary =
                            RunSummary.of(
                                    ProfitStatements.of(
                                            company.resolved(),
                                            folded,
                                            CostAssignment.of(company.resolved(), folded)),
                                    "GBP",
                                    null);
                    PriceWaterfall.of(summary)
                            .ifPresent(waterfall -> {
                                long list = 0;
                                long pocketMargin = 0;
                                for (int row = 0; row < folded.size(); row++) {
                                    list += folded.amount(RowKind.SALE, row) + folded.discount(row);
                                    pocketMargin +=
                                            folded.netRevenue(row)
                                                    - folded.knownCost(row)
                                                    - folded.assumedCost(row);
                                }
                                assertThat(waterfall.list()).isEqualTo(list);
                                assertThat(waterfall.pocketMargin()).isEqualTo(pocketMargin);
                                assertThat(waterfall.list() - waterfall.listed().discount())
                                        .isEqualTo(waterfall.invoice());
                            });
                });
    }

    private static RunSummary summary(List<Line> lines) {
        YearMonth month = YearMonth.of(1970, 1);
        ResolvedModel model =
                ResolvedModel.of(
                        new CostModel(
                                "m",
                                "M",
                                Currency.getInstance("USD"),
                                Set.of(),
                                Map.of(),
                                List.of(
                                        new ResourcePool(
                                                "p",
                                                "P",
                                                new MonthlySeries(0, Map.of()),
                                                new MonthlySeries(1, Map.of()))),
                                ServicePools.NONE,
                                List.of(),
                                new ProductCost(List.of(), null)),
                        new Period("p", month, month, PeriodState.OPEN),
                        UnitCosts.of(List.of(), Integer::parseInt));
        CustomerFold fold = new CustomerFold(model, _ -> true);
        Line.chunks(lines, List.of()).forEach(fold::add);
        FoldedCustomers folded = fold.finish();
        return RunSummary.of(
                ProfitStatements.of(model, folded, CostAssignment.of(model, folded)), "USD", null);
    }
}
