package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;

/**
 * What a run found of its customers, as columns of equal length, one row for each customer in
 * ascending order of number; the lines without a customer make up a first row of number 0.
 *
 * @param customers customer numbers
 * @param goods what was charged for goods less what was credited for returns, in minor units
 * @param otherRevenue freight, fees and adjustments, in minor units
 * @param productCost known and assumed product cost, in minor units
 * @param minutes milliminutes by activity, then by row
 * @param drivers quantities by driver, then by row
 */
public record CustomerColumns(
        int[] customers,
        long[] goods,
        long[] otherRevenue,
        long[] productCost,
        long[][] minutes,
        long[][] drivers) {

    /**
     * The columns of statements.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CustomerColumns of(ProfitStatements statements) {
        FoldedCustomers folded = statements.customers();
        IntToLongFunction goods =
                row ->
                        addExact(
                                folded.amount(RowKind.SALE, row),
                                folded.amount(RowKind.RETURN, row));
        return new CustomerColumns(
                rows(statements).map(folded::customer).toArray(),
                rows(statements).mapToLong(goods).toArray(),
                rows(statements)
                        .mapToLong(row ->
                                subtractExact(folded.netRevenue(row), goods.applyAsLong(row)))
                        .toArray(),
                rows(statements).mapToLong(statements::productCost).toArray(),
                statements.costs().customerMinutes(),
                IntStream.range(0, statements.drivers().size())
                        .mapToObj(driver ->
                                rows(statements)
                                        .mapToLong(row -> folded.driver(driver, row))
                                        .toArray())
                        .toArray(long[][]::new));
    }

    private static IntStream rows(ProfitStatements statements) {
        return IntStream.range(0, statements.size());
    }

    /** How many rows there are. */
    public int size() {
        return customers.length;
    }
}
