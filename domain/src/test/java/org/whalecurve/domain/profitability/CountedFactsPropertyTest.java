package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.FactTally;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.FactType;

/** Nothing that facts cause is lost, whatever the model counts. */
class CountedFactsPropertyTest {

    @Test
    void everyFactIsACustomersOrNobodysAndEveryPoolsExpenseIsBorneExactly() {
        RandomCases.tryOn(
                400,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    FoldedCustomers folded = company.folded(company.drawCuts());
                    ProfitStatements statements =
                            ProfitStatements.of(
                                    company.resolved(),
                                    folded,
                                    CostAssignment.of(company.resolved(), folded));

                    for (FactTally tally : folded.tallies()) {
                        for (FactTally.OfDriver of : tally.drivers()) {
                            long rows =
                                    IntStream.range(0, folded.size())
                                            .mapToLong(row -> folded.driver(of.driver(), row))
                                            .sum();
                            assertThat(rows + of.leftOut()).isEqualTo(of.total());
                        }
                    }
                    for (int p = 0; p < company.resolved().pools(); p++) {
                        PoolUsage usage = statements.costs().pools().get(p);
                        long borne =
                                company.resolved().activitiesOf(p).stream()
                                        .mapToLong(a ->
                                                IntStream.range(0, statements.size())
                                                        .mapToLong(row ->
                                                                statements.activityCost(a, row))
                                                        .sum())
                                        .sum();
                        assertThat(borne + usage.unusedCost())
                                .isEqualTo(company.resolved().expense(p));
                    }
                });
    }

    @Test
    void theCertificateTellsWhenABookedFactWasNotCounted() {
        RandomCases.tryOn(
                100,
                random -> {
                    RandomCompany company = RandomCompany.countingFacts(random);
                    FoldedCustomers folded = company.folded();
                    ProfitStatements statements =
                            ProfitStatements.of(
                                    company.resolved(),
                                    folded,
                                    CostAssignment.of(company.resolved(), folded));

                    assertThat(factTieOuts(company, statements, 0)).allMatch(TieOut::ties);
                    assertThat(factTieOuts(company, statements, 1).stream())
                            .filteredOn(
                                    tieOut -> tieOut.name().equals("number of service contacts"))
                            .hasSize(folded.tallies().size())
                            .noneMatch(TieOut::ties);
                });
    }

    /** The fact side of a certificate, if so many more facts were booked than counted. */
    private static List<TieOut> factTieOuts(
            RandomCompany company, ProfitStatements statements, long more) {
        Map<FactType, List<DeclaredTotal>> booked =
                statements.customers().tallies().stream()
                        .collect(
                                Collectors.toMap(
                                        FactTally::type,
                                        tally ->
                                                List.of(booked(company, statements, tally, more))));
        return FactTieOuts.of(booked, statements).stream()
                .filter(tieOut -> more > 0 || !tieOut.name().startsWith("service contacts = "))
                .toList();
    }

    /** What the tally itself found, as if it had been booked so. */
    private static DeclaredTotal booked(
            RandomCompany company, ProfitStatements statements, FactTally tally, long more) {
        TreeMap<String, Long> sums = new TreeMap<>();
        for (FactTally.OfDriver of : tally.drivers()) {
            if (statements.drivers().get(of.driver()).name().startsWith("minutes")) {
                sums.put("minutes", of.total());
            }
        }
        return new DeclaredTotal(company.period().first(), tally.facts() + more, sums);
    }
}
