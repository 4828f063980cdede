package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.imports.RowKind;

class ProfitStatementsTest {

    @Test
    void theSummaryIsTheSumOfTheStatementsCustomersAndUnassignedApart() {
        RandomCases.tryOn(
                500,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers folded = company.folded();
                    CostAssignment costs = CostAssignment.of(company.resolved(), folded);
                    ProfitStatements statements =
                            ProfitStatements.of(company.resolved(), folded, costs);

                    RunSummary summary = RunSummary.of(statements, "GBP", null);

                    int[] unassigned = rows(folded, true);
                    int[] assigned = rows(folded, false);
                    assertThat(summary.customers()).isEqualTo(assigned.length);
                    assertThat(summary.unassigned()).isEqualTo(totals(statements, unassigned));
                    assertThat(summary.assigned()).isEqualTo(totals(statements, assigned));
                    assertThat(summary.assumption()).isNull();
                });
    }

    @Test
    void profitIsNetRevenueLessProductCostLessCostToServe() {
        var amounts = new TreeMap<>(Map.of(RowKind.SALE, 100_00L, RowKind.RETURN, -10_00L));
        CustomerStatement statement =
                new CustomerStatement(
                        1,
                        1,
                        amounts,
                        40_00,
                        5_00,
                        0,
                        null,
                        List.of(7_00L, 8_00L),
                        List.of(),
                        30_00);

        assertThat(statement.netRevenue()).isEqualTo(90_00);
        assertThat(statement.productCost()).isEqualTo(45_00);
        assertThat(statement.costToServe()).isEqualTo(15_00);
        assertThat(statement.netRevenue() - statement.productCost() - statement.costToServe())
                .isEqualTo(statement.profit());
    }

    private static RunSummary.Totals totals(ProfitStatements statements, int[] rows) {
        FoldedCustomers customers = statements.customers();
        var amounts = new TreeMap<RowKind, Long>();
        long known = 0;
        long assumed = 0;
        long uncosted = 0;
        long discount = 0;
        long unlisted = 0;
        long toServe = 0;
        long profit = 0;
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            amounts.put(RowKind.of((byte) kind), 0L);
        }
        for (int row : rows) {
            long activities = 0;
            for (long[] cost : statements.costs().customerCost()) {
                activities += cost[row];
            }
            amounts.replaceAll((kind, sum) -> sum + customers.amount(kind, row));
            known += customers.knownCost(row);
            assumed += customers.assumedCost(row);
            uncosted += customers.uncosted(row);
            discount += customers.discount(row);
            unlisted += customers.unlisted(row);
            toServe += activities;
            profit +=
                    customers.netRevenue(row)
                            - customers.knownCost(row)
                            - customers.assumedCost(row)
                            - activities;
        }
        return new RunSummary.Totals(
                amounts,
                known,
                assumed,
                uncosted,
                new ListedSales(discount, unlisted),
                toServe,
                profit);
    }

    private static int[] rows(FoldedCustomers folded, boolean unassigned) {
        return IntStream.range(0, folded.size())
                .filter(row -> (folded.customer(row) == 0) == unassigned)
                .toArray();
    }
}
