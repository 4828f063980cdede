package org.whalecurve.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.domain.profitability.WhaleCurve;

/** From the delivered file to the whale curve, every figure against the one worked out by hand. */
class HarbourSuppliesTest {

    private final ResolvedModel model = SampleWorld.resolvedModel();
    private final ProfitStatements statements = statements(model, 22);

    @Test
    void theImportAcceptsTwentyThreeLinesAndBooksTheControlTotals() {
        List<OrderLine> accepted = SampleFile.orderLines();

        assertThat(accepted).hasSize(23);
        assertThat(accepted)
                .extracting(OrderLine::line)
                .doesNotContainAnyElementsOf(SampleFile.REJECTED_LINES)
                .isSorted();
        for (ControlTotal total : SampleFigures.CONTROL_TOTALS) {
            List<OrderLine> booked =
                    accepted.stream()
                            .filter(line -> line.kind() == total.kind())
                            .filter(line -> YearMonth.from(line.date()).equals(total.month()))
                            .toList();
            assertThat(booked).as("%s", total).hasSize((int) total.lines());
            assertThat(booked.stream().mapToLong(OrderLine::amountMinor).sum())
                    .as("%s", total)
                    .isEqualTo(total.amountMinor());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 21, 22, 1000})
    void everyStatementIsTheOneWorkedOutByHandHoweverTheScanIsCut(int chunk) {
        assertThat(asRecords(statements(model, chunk))).isEqualTo(SampleFigures.STATEMENTS);
    }

    @Test
    void buildingAndItReachTheDepartmentsThatTheyServe() {
        assertThat(model.allocation()).isEqualTo(SampleFigures.ALLOCATION);
        assertThat(IntStream.range(0, 3).mapToLong(model::ownExpense))
                .containsExactly(148_18L, 122_36L, 50_46L);
    }

    @Test
    void thePoolsShowWhatWasUsedWhatIsIdleAndWhatIsOverdriven() {
        CostAssignment costs = statements.costs();

        assertThat(costs.pools()).isEqualTo(SampleFigures.POOLS);
        assertThat(costs.pools())
                .extracting(pool -> pool.unusedCost())
                .containsExactly(50_67L, -43_74L, 75_00L);
        assertThat(costs.pools())
                .extracting(pool -> pool.overdriven())
                .containsExactly(false, true, false);
        assertThat(LongStream.of(costs.activityMinutes()).boxed())
                .isEqualTo(SampleFigures.ACTIVITY_MINUTES);
        assertThat(LongStream.of(costs.activityCost()).boxed())
                .isEqualTo(SampleFigures.ACTIVITY_COST);
    }

    @Test
    void theSummaryAddsUpCustomersAndUnassignedLinesApart() {
        RunSummary summary =
                RunSummary.of(statements, "GBP", model.model().productCost().assumption());

        assertThat(summary.customers()).isEqualTo(5);
        assertThat(summary.assigned().profit()).isEqualTo(61_92);
        assertThat(summary.unassigned().profit()).isEqualTo(-6_18);
        assertThat(summary.assigned().netRevenue() + summary.unassigned().netRevenue())
                .isEqualTo(SampleFigures.NET_REVENUE);
        assertThat(summary.assigned().costToServe() + summary.unassigned().costToServe())
                .isEqualTo(SampleFigures.COST_TO_SERVE);
        assertThat(summary.assigned().knownCost() + summary.unassigned().knownCost())
                .isEqualTo(541_76);
        assertThat(summary.assigned().assumedCost()).isEqualTo(69_93);
        assertThat(541_76 + 69_93).isEqualTo(SampleFigures.PRODUCT_COST);
        assertThat(summary.outside()).isEqualTo(-30_00);
        assertThat(summary.outsideLines()).isEqualTo(1);
        assertThat(summary.drivers()).isEqualTo(SampleFigures.DRIVERS);
        assertThat(summary.assumption()).isEqualTo("assumed: 60 % of the price invoiced");
    }

    @Test
    void theCertificateTiesToTheGeneralLedger() {
        Certificate certificate =
                Certificate.of(
                        SampleWorld.period(), SampleFigures.CONTROL_TOTALS, List.of(), statements);

        assertThat(certificate.tieOuts())
                .contains(
                        TieOut.ofMoney("booked as sales", 1029_95, 1029_95),
                        TieOut.ofMoney("booked as returns", -30_90, -30_90),
                        TieOut.ofMoney("booked as freight charged", 29_95, 29_95),
                        TieOut.ofMoney("booked as fees", 15_00, 15_00),
                        TieOut.ofMoney("booked as adjustments", -2_50, -2_50),
                        TieOut.ofMoney("booked as not a customer's", -30_00, -30_00),
                        TieOut.ofMoney(
                                "cost of Building, own and received = handed on + not allocated",
                                95_46,
                                95_46),
                        TieOut.ofMoney(
                                "cost of IT, own and received = handed on + not allocated",
                                54_55,
                                54_55),
                        TieOut.ofMoney(
                                "own expense of all pools = full expense of operating pools + not allocated",
                                456_00,
                                456_00),
                        TieOut.ofMoney("expense of Order desk", 200_00, 200_00),
                        TieOut.ofMoney("expense of Warehouse", 181_00, 181_00),
                        TieOut.ofMoney("expense of Showroom", 75_00, 75_00));
        assertThat(certificate.ties()).isTrue();
    }

    @Test
    void theWhaleRisesToItsPeakAndFallsToTheTotal() {
        long[] profits =
                asRecords(statements).stream()
                        .filter(statement -> statement.rank() > 0)
                        .mapToLong(CustomerStatement::profit)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .mapToLong(Long::longValue)
                        .toArray();

        WhaleCurve curve = WhaleCurve.of(profits, 100);

        assertThat(curve).isEqualTo(SampleFigures.WHALE_CURVE);
        assertThat(curve.erosionMinor()).isEqualTo(SampleFigures.EROSION);
        assertThat(curve.hasPercentages()).isTrue();
    }

    private static ProfitStatements statements(ResolvedModel model, int chunk) {
        CustomerFold fold =
                new CustomerFold(
                        model,
                        country ->
                                SampleFile.countries().get(country - 1).equals(SampleWorld.HOME));
        SampleFile.marchInChunksOf(chunk).forEach(fold::add);
        FoldedCustomers folded = fold.finish();
        return ProfitStatements.of(model, folded, CostAssignment.of(model, folded));
    }

    private static List<CustomerStatement> asRecords(ProfitStatements statements) {
        List<Integer> ranking =
                IntStream.range(0, statements.size())
                        .filter(row -> statements.customers().customer(row) != 0)
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer row) -> -statements.profit(row)))
                        .toList();
        return IntStream.range(0, statements.size())
                .mapToObj(row -> asRecord(statements, row, ranking.indexOf(row) + 1))
                .toList();
    }

    private static CustomerStatement asRecord(ProfitStatements statements, int row, int rank) {
        FoldedCustomers customers = statements.customers();
        SortedMap<RowKind, Long> amounts =
                IntStream.range(0, RowKind.OF_A_CUSTOMER)
                        .mapToObj(kind -> RowKind.of((byte) kind))
                        .collect(
                                Collectors.toMap(
                                        kind -> kind,
                                        kind -> customers.amount(kind, row),
                                        Long::sum,
                                        TreeMap::new));
        return new CustomerStatement(
                customers.customer(row),
                rank,
                amounts,
                customers.knownCost(row),
                customers.assumedCost(row),
                customers.uncosted(row),
                new ListedSales(customers.discount(row), customers.unlisted(row)),
                IntStream.range(0, statements.activities().size())
                        .mapToObj(activity -> statements.activityCost(activity, row))
                        .toList(),
                IntStream.range(0, statements.drivers().size())
                        .mapToObj(driver -> customers.driver(driver, row))
                        .toList(),
                statements.profit(row));
    }
}
