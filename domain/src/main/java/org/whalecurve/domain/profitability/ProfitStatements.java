package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CostedObjects;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.imports.RowKind;

/**
 * The profit statements of all customers of a run, as columns by row; row order is that of {@link
 * FoldedCustomers}.
 */
public final class ProfitStatements {

    private final CostObject object;
    private final FoldedCustomers customers;
    private final CostAssignment costs;
    private final ResolvedModel model;

    private ProfitStatements(
            CostObject object,
            FoldedCustomers customers,
            CostAssignment costs,
            ResolvedModel model) {
        this.object = object;
        this.customers = customers;
        this.costs = costs;
        this.model = model;
    }

    /** Folded customers and what serving them cost, as statements. */
    public static ProfitStatements of(
            ResolvedModel model, FoldedCustomers customers, CostAssignment costs) {
        return new ProfitStatements(CostObject.CUSTOMER, customers, costs, model);
    }

    /**
     * The statements of another sort of cost object in the same run.
     *
     * @param objects what its objects bring and bear
     */
    public ProfitStatements of(CostObject other, CostedObjects objects) {
        return new ProfitStatements(other, objects.rows(), objects.costs(), model);
    }

    /** What the statements are about. */
    public CostObject object() {
        return object;
    }

    /** How many rows there are. */
    public int size() {
        return customers.size();
    }

    /** The model by which they were computed. */
    public ResolvedModel model() {
        return model;
    }

    /** What was folded from the order lines. */
    public FoldedCustomers customers() {
        return customers;
    }

    /** What serving the customers cost. */
    public CostAssignment costs() {
        return costs;
    }

    /** The activities, by position. */
    public List<Activity> activities() {
        return model.model().activities();
    }

    /** The drivers, by position. */
    public List<Driver> drivers() {
        return model.drivers();
    }

    /** Known and assumed product cost in minor units. */
    public long productCost(int row) {
        return addExact(customers.knownCost(row), customers.assumedCost(row));
    }

    /** The row of a customer; empty if it has none. */
    public OptionalInt rowOf(int customer) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = customers.customer(middle);
            if (found == customer) {
                return OptionalInt.of(middle);
            }
            if (found < customer) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** Cost of an activity in minor units. */
    public long activityCost(int activity, int row) {
        return costs.customerCost()[activity][row];
    }

    /** Cost to serve in minor units: the sum over all activities. */
    public long costToServe(int row) {
        long sum = 0;
        for (long[] cost : costs.customerCost()) {
            sum = addExact(sum, cost[row]);
        }
        return sum;
    }

    /**
     * One statement by itself.
     *
     * @param rank its place by profit
     */
    public CustomerStatement statement(int row, int rank) {
        SortedMap<RowKind, Long> amounts = new TreeMap<>();
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            RowKind kind = RowKind.of((byte) ordinal);
            amounts.put(kind, customers.amount(kind, row));
        }
        return new CustomerStatement(
                customers.customer(row),
                rank,
                amounts,
                customers.knownCost(row),
                customers.assumedCost(row),
                customers.uncosted(row),
                new ListedSales(customers.discount(row), customers.unlisted(row)),
                IntStream.range(0, model.activities()).mapToObj(a -> activityCost(a, row)).toList(),
                IntStream.range(0, drivers().size())
                        .mapToObj(driver -> customers.driver(driver, row))
                        .toList(),
                profit(row));
    }

    /** Net revenue less product cost less cost to serve, in minor units. */
    public long profit(int row) {
        return subtractExact(
                subtractExact(customers.netRevenue(row), productCost(row)), costToServe(row));
    }
}
