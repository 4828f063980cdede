package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

/**
 * What an order brings and takes while its lines come: only when all of them have come is it known
 * how large the order is, and which class bears it.
 */
final class OrderFold {

    private static final int ONLY_ROW = 0;

    private final OrderSizes sizes;
    private final FoldedCustomers.Builder row;
    private long sales;
    private boolean sold;

    OrderFold(OrderSizes sizes, ResolvedModel model) {
        this.sizes = sizes;
        this.row = new FoldedCustomers.Builder(model, 1);
    }

    /** The row that takes what the lines add, until the order ends. */
    FoldedCustomers.Builder row() {
        return row;
    }

    /** A line of the order comes. */
    int rowOfLine() {
        if (row.size() == 0) {
            row.append(CostObject.NONE);
        }
        return ONLY_ROW;
    }

    /** A sales line of the order comes. */
    void sell(long amount) {
        sales = addExact(sales, amount);
        sold = true;
    }

    /** All lines have come: moves what they added to the row of the order's class. */
    void end(FoldedCustomers.Builder rows, RowSearch numbers) {
        if (row.size() > 0) {
            int number = sold ? sizes.classOf(sales) : sizes.ofNoSales();
            rows.addAll(numbers.rowOf(number), row, ONLY_ROW);
            row.clear();
        }
        sales = 0;
        sold = false;
    }
}
