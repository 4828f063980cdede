package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.Purpose;
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
 * @param drivers the drivers, by position in the statements
 * @param assumption the label of the product cost assumption; null if the model makes none
 * @param levels how the costs stand above one another
 * @param capital what it costs that customers pay later; null if the model declares no payment
 *     terms
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
        List<CountedDriver> drivers,
        @Nullable String assumption,
        CostLevels levels,
        @Nullable CapitalCharge capital) {

    /**
     * A part's totals in minor units.
     *
     * @param amounts revenue by kind, every kind that is a customer's
     * @param knownCost product cost from known unit costs
     * @param assumedCost product cost that rests on the assumption
     * @param uncosted value of goods without any cost
     * @param listed what the sales state of their list prices; null in a run of a time before lines
     *     could state them
     * @param costToServe cost of all activities
     * @param profit net revenue less product cost less cost to serve
     */
    public record Totals(
            SortedMap<RowKind, Long> amounts,
            long knownCost,
            long assumedCost,
            long uncosted,
            @Nullable ListedSales listed,
            long costToServe,
            long profit) {

        /** Net revenue: the sum over all kinds. */
        public long netRevenue() {
            return amounts.values().stream().reduce(0L, Math::addExact);
        }

        /** Known and assumed product cost. */
        public long productCost() {
            return addExact(knownCost, assumedCost);
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

    /**
     * Adds up statements of a model that declares no payment terms.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static RunSummary of(
            ProfitStatements statements, String currency, @Nullable ShareOfPrice assumption) {
        return of(statements, currency, assumption, null);
    }

    /**
     * Adds up statements.
     *
     * @param capital what it costs that customers pay later
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static RunSummary of(
            ProfitStatements statements,
            String currency,
            @Nullable ShareOfPrice assumption,
            @Nullable CapitalCharge capital) {
        boolean hasUnassigned =
                statements.size() > 0
                        && statements.customers().customer(0) == OrderLineColumns.UNASSIGNED;
        int firstCustomer = hasUnassigned ? 1 : 0;
        List<ActivityTotal> activities = new ArrayList<>();
        for (int a = 0; a < statements.activities().size(); a++) {
            Activity activity = statements.activities().get(a);
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
                List.copyOf(activities),
                statements.drivers().stream().map(CountedDriver::of).toList(),
                assumption == null ? null : assumption.label(),
                CostLevels.of(statements.model()),
                capital);
    }

    /** What each activity is done for, by position. */
    public List<Purpose> purposes() {
        return IntStream.range(0, activities.size()).mapToObj(levels::purposeOf).toList();
    }

    /**
     * What is left of all lines at each declared line of the statement.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public List<Margin> margins() {
        return levels.marginsOf(
                addExact(assigned.netRevenue(), unassigned.netRevenue()),
                addExact(assigned.productCost(), unassigned.productCost()),
                activities.stream().map(ActivityTotal::cost).toList());
    }

    /**
     * The cost of capacity that nobody used, in minor units; negative when overdriven.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long unusedCost() {
        return pools.stream().mapToLong(PoolUsage::unusedCost).reduce(0, Math::addExact);
    }

    /**
     * What the company keeps, in minor units: the profit of all lines, less the cost of unused
     * capacity and all that sustains objects and the company.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public long kept() {
        return subtractExact(
                subtractExact(addExact(assigned.profit(), unassigned.profit()), unusedCost()),
                levels.sustainingCost());
    }

    private static Totals total(ProfitStatements statements, int from, int to) {
        FoldedCustomers customers = statements.customers();
        SortedMap<RowKind, Long> amounts = new TreeMap<>();
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            RowKind kind = RowKind.of((byte) ordinal);
            amounts.put(kind, sum(from, to, row -> customers.amount(kind, row)));
        }
        return new Totals(
                Collections.unmodifiableSortedMap(amounts),
                sum(from, to, customers::knownCost),
                sum(from, to, customers::assumedCost),
                sum(from, to, customers::uncosted),
                new ListedSales(
                        sum(from, to, customers::discount), sum(from, to, customers::unlisted)),
                sum(from, to, statements::costToServe),
                sum(from, to, statements::profit));
    }

    private static long sum(int from, int to, IntToLongFunction column) {
        return IntStream.range(from, to).mapToLong(column).reduce(0, Math::addExact);
    }
}
