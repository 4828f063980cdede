package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.List;

/** Adds up, customer by customer, what the objects of one sort bring, take and bear. */
final class ObjectTotalsBuilder {

    private static final int FIRST_ROWS = 1024;

    private final RowSearch numbers = new RowSearch();
    private final FoldedCustomers.Builder rows;
    private final long[][] minutes;
    private final long[][] cost;

    ObjectTotalsBuilder(ResolvedModel model) {
        this.rows = new FoldedCustomers.Builder(model, FIRST_ROWS);
        this.minutes = new long[model.activities()][FIRST_ROWS];
        this.cost = new long[model.activities()][FIRST_ROWS];
    }

    /**
     * Adds the objects of one customer.
     *
     * @param cells what they take and bear of each activity
     */
    void add(FoldedCustomers objects, CustomerCells cells) {
        for (int part = 0; part < objects.size(); part++) {
            int row = numbers.rowOf(objects.customer(part), rows);
            rows.addAll(row, objects, part);
            for (int a = 0; a < cost.length; a++) {
                minutes[a] = added(minutes[a], row, cells.minutes()[a][part]);
                cost[a] = added(cost[a], row, cells.costs()[a][part]);
            }
        }
    }

    CostedObjects build(CostAssignment ofCustomers, FoldedCustomers customers) {
        int[] order = rows.arrange();
        FoldedCustomers folded =
                rows.build(
                        List.of(),
                        customers.outsideAmount(),
                        customers.outsideLines(),
                        customers.lines());
        return new CostedObjects(
                folded,
                new CostAssignment(
                        ofCustomers.pools(),
                        ofCustomers.activityMinutes(),
                        ofCustomers.activityCost(),
                        arranged(minutes, order),
                        arranged(cost, order)));
    }

    private static long[] added(long[] column, int row, long amount) {
        long[] grown = row < column.length ? column : Arrays.copyOf(column, addExact(row, row));
        grown[row] = addExact(grown[row], amount);
        return grown;
    }

    private static long[][] arranged(long[][] columns, int[] order) {
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(order).mapToLong(row -> column[row]).toArray())
                .toArray(long[][]::new);
    }
}
