package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.facts.OrderLineColumns;

class RankedStatementsTest {

    @Test
    void everyRowStandsWhereASortOfItsProfitAndNumberPutsIt() {
        RandomCases.tryOn(
                500,
                random -> {
                    ProfitStatements statements = statements(new RandomCompany(random));

                    RankedStatements ranked = RankedStatements.of(statements);

                    assertThat(IntStream.range(0, ranked.size()).map(ranked::row).boxed().toList())
                            .isEqualTo(sorted(statements));
                });
    }

    @Test
    void ranksCountTheCustomersFromOneAndTheLinesOfNobodyHaveRankZero() {
        RandomCases.tryOn(
                500,
                random -> {
                    ProfitStatements statements = statements(new RandomCompany(random));

                    RankedStatements ranked = RankedStatements.of(statements);

                    int expected = 1;
                    for (int position = 0; position < ranked.size(); position++) {
                        int customer = statements.customers().customer(ranked.row(position));
                        assertThat(ranked.rank(position))
                                .isEqualTo(
                                        customer == OrderLineColumns.UNASSIGNED ? 0 : expected++);
                    }
                });
    }

    private static List<Integer> sorted(ProfitStatements statements) {
        FoldedCustomers customers = statements.customers();
        return IntStream.range(0, statements.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer row) ->
                                        customers.customer(row) != OrderLineColumns.UNASSIGNED)
                                .thenComparing(
                                        Comparator.comparingLong(statements::profit).reversed())
                                .thenComparingInt(customers::customer))
                .toList();
    }

    private static ProfitStatements statements(RandomCompany company) {
        FoldedCustomers folded = company.folded();
        return ProfitStatements.of(
                company.resolved(), folded, CostAssignment.of(company.resolved(), folded));
    }
}
