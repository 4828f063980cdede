package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;

/**
 * The proof that a run lost nothing: every sum that went in stands against the sum that came out,
 * re-added from the rows. A run whose certificate does not tie cannot be published.
 *
 * @param tieOuts the comparisons
 */
public record Certificate(List<TieOut> tieOuts) {

    /** Whether every comparison ties to the minor unit. */
    public boolean ties() {
        return tieOuts.stream().allMatch(TieOut::ties);
    }

    /**
     * Takes the proof.
     *
     * @param controlTotals what the imports booked, from the catalogue; months outside the period
     *     are left aside
     */
    public static Certificate of(
            Period period, List<ControlTotal> controlTotals, ProfitStatements statements) {
        FoldedCustomers customers = statements.customers();
        CostAssignment costs = statements.costs();
        List<TieOut> tieOuts = new ArrayList<>();
        for (RowKind kind : RowKind.values()) {
            long booked = 0;
            for (ControlTotal total : controlTotals) {
                if (total.kind() == kind && period.contains(total.month())) {
                    booked = addExact(booked, total.amountMinor());
                }
            }
            long out =
                    kind == RowKind.NOT_A_CUSTOMERS
                            ? customers.outsideAmount()
                            : sum(statements, row -> customers.amount(kind, row));
            tieOuts.add(new TieOut("booked as " + nameOf(kind), booked, out));
        }
        for (PoolUsage usage : costs.pools()) {
            tieOuts.add(
                    new TieOut(
                            "expense of " + usage.name(),
                            usage.expense(),
                            addExact(assignedBy(statements, usage), usage.unusedCost())));
        }
        long revenue = sum(statements, customers::netRevenue);
        long spent =
                addExact(
                        sum(statements, statements::productCost),
                        sum(statements, statements::costToServe));
        tieOuts.add(
                new TieOut(
                        "net revenue = product cost + cost to serve + profit",
                        revenue,
                        addExact(spent, sum(statements, statements::profit))));
        return new Certificate(List.copyOf(tieOuts));
    }

    private static long assignedBy(ProfitStatements statements, PoolUsage usage) {
        long assigned = 0;
        for (int a = 0; a < statements.activities().size(); a++) {
            if (statements.activities().get(a).pool().equals(usage.pool())) {
                int activity = a;
                assigned =
                        addExact(
                                assigned,
                                sum(statements, row -> statements.activityCost(activity, row)));
            }
        }
        return assigned;
    }

    private static long sum(ProfitStatements statements, IntToLongFunction column) {
        return IntStream.range(0, statements.size()).mapToLong(column).reduce(0, Math::addExact);
    }

    private static String nameOf(RowKind kind) {
        return switch (kind) {
            case SALE -> "sales";
            case RETURN -> "returns";
            case FREIGHT -> "freight charged";
            case FEE -> "fees";
            case ADJUSTMENT -> "adjustments";
            case NOT_A_CUSTOMERS -> "not a customer's";
        };
    }
}
