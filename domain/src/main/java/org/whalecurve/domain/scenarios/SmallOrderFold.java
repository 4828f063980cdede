package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;

import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * Counts small orders from sorted order lines, as {@link SmallOrders} says.
 *
 * <p>Invariants, each with a test:
 *
 * <ol>
 *   <li>the result does not depend on how the stream is cut into chunks;
 *   <li>an order counts once, or not at all.
 * </ol>
 */
public final class SmallOrderFold {

    private final int[] customers;
    private final long value;
    private final long[] counts;
    private int row;
    private int customer;
    private long goods;
    private boolean sells;

    /**
     * @param customers customer numbers by row, ascending
     * @param value orders worth less are small, in minor units
     */
    public SmallOrderFold(int[] customers, long value) {
        this.customers = customers;
        this.value = value;
        counts = new long[customers.length];
    }

    /**
     * Counts a chunk.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     * @throws IllegalStateException if a customer with a small order has no row
     */
    public void add(OrderLineColumns lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.beginsOrder()[i]) {
                endOrder();
                customer = lines.customer()[i];
            }
            RowKind kind = RowKind.of(lines.kind()[i]);
            if (kind.movesGoods()) {
                goods = addExact(goods, lines.amountMinor()[i]);
                sells |= kind == RowKind.SALE;
            }
        }
    }

    /** How many small orders each row has. The fold is used up. */
    public long[] finish() {
        endOrder();
        return counts;
    }

    private void endOrder() {
        if (sells && goods < value) {
            counts[rowOfCustomer()]++;
        }
        goods = 0;
        sells = false;
    }

    /** Customers come in ascending order, in the rows as in the stream. */
    private int rowOfCustomer() {
        while (row < customers.length && customers[row] < customer) {
            row++;
        }
        if (row == customers.length || customers[row] != customer) {
            throw new IllegalStateException("customer " + customer + " has no row");
        }
        return row;
    }
}
