package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.FactTally;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.FactType;

/** Proves that what was counted over facts is what was booked, and that customers have it all. */
final class FactTieOuts {

    private FactTieOuts() {}

    /**
     * @param booked what the imports booked of each type in the period
     */
    static List<TieOut> of(Map<FactType, List<DeclaredTotal>> booked, ProfitStatements statements) {
        List<TieOut> tieOuts = new ArrayList<>();
        for (FactTally tally : statements.customers().tallies()) {
            List<DeclaredTotal> totals = booked.getOrDefault(tally.type(), List.of());
            tieOuts.add(
                    TieOut.ofFacts(
                            "number of " + tally.type().id().replace('-', ' '),
                            sum(totals, null),
                            tally.facts()));
            for (FactTally.OfDriver of : tally.drivers()) {
                FactDriver driver = (FactDriver) statements.drivers().get(of.driver());
                String name = driver.name() + " = customers + unassigned";
                long in = driver.of().isEmpty() ? sum(totals, driver.sum()) : of.total();
                long out = addExact(ofCustomers(of.driver(), statements), of.leftOut());
                tieOuts.add(
                        driver.sum() == null
                                ? TieOut.ofFacts(name, in, out)
                                : TieOut.ofQuantities(
                                        of.leftOut() == 0
                                                ? name
                                                : name + " + left out, being below zero",
                                        in,
                                        out));
            }
        }
        return tieOuts;
    }

    private static long ofCustomers(int driver, ProfitStatements statements) {
        return IntStream.range(0, statements.size())
                .mapToLong(row -> statements.customers().driver(driver, row))
                .reduce(0, Math::addExact);
    }

    /** Facts, or what a column of them adds up to. */
    private static long sum(List<DeclaredTotal> totals, @Nullable String column) {
        return totals.stream()
                .mapToLong(total ->
                        column == null ? total.rows() : total.sums().getOrDefault(column, 0L))
                .reduce(0, Math::addExact);
    }
}
