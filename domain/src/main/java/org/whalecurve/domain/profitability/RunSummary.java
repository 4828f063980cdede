package org.whalecurve.domain.profitability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * The totals of a run, in minor units.
 *
 * @param currency ISO 4217 code of every amount
 * @param customers how many customers have a statement
 * @param assigned totals of all customers
 * @param unassigned totals of the lines without a customer
 * @param outside amount of the lines that are not a customer's
 * @param outsideLines how many lines are not a customer's
 * @param pools what became of each resource pool
 * @param activities what each activity took
 * @param drivers the drivers' names, by position in the statements
 * @param assumption the label of the product cost assumption; null if the model makes none
 */
public record RunSummary(
        String currency,
        int customers,
        Totals assigned,
        Totals unassigned,
        long outside,
        long outsideLines,
        List<PoolUsage> pools,
        List<ActivityTotal> activities,
        List<String> drivers,
        @Nullable String assumption) {

    /**
     * A part's totals in minor units.
     *
     * @param amounts revenue by kind
     * @param knownCost product cost from known unit costs
     * @param assumedCost product cost that rests on the assumption
     * @param uncosted value of goods without any cost
     * @param costToServe cost of all activities
     * @param profit net revenue less product cost less cost to serve
     */
    public record Totals(
            SortedMap<RowKind, Long> amounts,
            long knownCost,
            long assumedCost,
            long uncosted,
            long costToServe,
            long profit) {

        public long netRevenue() {
            return amounts.values().stream().reduce(0L, Math::addExact);
        }
    }

    /**
     * What an activity took.
     *
     * @param milliminutes time used
     * @param cost its cost in minor units
     */
    public record ActivityTotal(
            String id, String name, String pool, long milliminutes, long cost) {}

    /** Adds up statements. */
    public static RunSummary of(
            ProfitStatements statements, String currency, @Nullable ShareOfPrice assumption) {
        boolean hasUnassigned =
                statements.size() > 0
                        && statements.customers().customer(0) == OrderLineColumns.UNASSIGNED;
        int firstCustomer = hasUnassigned ? 1 : 0;
        List<ActivityTotal> activities = new ArrayList<>();
        for (int a = 0; a < statements.activities().size(); a++) {
            var activity = statements.activities().get(a);
            activities.add(
                    new ActivityTotal(
                            activity.id(),
                            activity.name(),
                            activity.pool(),
                            statements.costs().activityMinutes()[a],
                            statements.costs().activityCost()[a]));
        }
        return new RunSummary(
                currency,
                statements.size() - firstCustomer,
                total(statements, firstCustomer, statements.size()),
                total(statements, 0, firstCustomer),
                statements.customers().outsideAmount(),
                statements.customers().outsideLines(),
                statements.costs().pools(),
                activities,
                statements.drivers().stream().map(driver -> driver.name()).toList(),
                assumption == null ? null : assumption.label());
    }

    private static Totals total(ProfitStatements statements, int from, int to) {
        Map<RowKind, Long> amounts = new EnumMap<>(RowKind.class);
        long known = 0;
        long assumed = 0;
        long uncosted = 0;
        long serve = 0;
        long profit = 0;
        for (int row = from; row < to; row++) {
            for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
                RowKind of = RowKind.of((byte) kind);
                amounts.merge(of, statements.customers().amount(of, row), Math::addExact);
            }
            known = Math.addExact(known, statements.customers().knownCost(row));
            assumed = Math.addExact(assumed, statements.customers().assumedCost(row));
            uncosted = Math.addExact(uncosted, statements.customers().uncosted(row));
            serve = Math.addExact(serve, statements.costToServe(row));
            profit = Math.addExact(profit, statements.profit(row));
        }
        return new Totals(new TreeMap<>(amounts), known, assumed, uncosted, serve, profit);
    }
}
