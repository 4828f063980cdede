package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;

/** Adds up, customer by customer, what the objects of one sort bring, take and bear. */
final class ObjectTotalsBuilder {

    private static final int FIRST_ROWS = 1024;

    private final ResolvedModel model;
    private final RowSearch numbers = new RowSearch();
    private final FoldedCustomers.Builder rows;
    private final long[][] cost;

    ObjectTotalsBuilder(ResolvedModel model) {
        this.model = model;
        this.rows = new FoldedCustomers.Builder(model, FIRST_ROWS);
        this.cost = new long[model.activities()][FIRST_ROWS];
    }

    /**
     * Adds the objects of one customer.
     *
     * @param cells minor units by activity, then by row
     */
    void add(FoldedCustomers objects, long[][] cells) {
        for (int part = 0; part < objects.size(); part++) {
            int row = numbers.rowOf(objects.customer(part), rows);
            rows.addAll(row, objects, part);
            for (int a = 0; a < cost.length; a++) {
                if (row >= cost[a].length) {
                    cost[a] = Arrays.copyOf(cost[a], addExact(row, row));
                }
                cost[a][row] = addExact(cost[a][row], cells[a][part]);
            }
        }
    }

    CostedObjects build(CostAssignment ofCustomers, FoldedCustomers customers) {
        int[] order = rows.arrange();
        FoldedCustomers folded =
                rows.build(customers.outsideAmount(), customers.outsideLines(), customers.lines());
        long[][] minutes = new long[cost.length][];
        Arrays.setAll(minutes, a -> CostAssignment.minutesOf(model, a, folded));
        long[][] arranged = new long[cost.length][];
        Arrays.setAll(arranged, a -> Arrays.stream(order).mapToLong(row -> cost[a][row]).toArray());
        return new CostedObjects(
                folded,
                new CostAssignment(
                        ofCustomers.pools(),
                        ofCustomers.activityMinutes(),
                        ofCustomers.activityCost(),
                        minutes,
                        arranged));
    }
}
