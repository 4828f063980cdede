package org.whalecurve.domain.lifetime.value;

import java.util.Arrays;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;

/**
 * Gathers the orders of customers from order lines: whose each is, its first day, and what it sold.
 * An order is one that sells something; what only takes goods back is none. Lines that name no
 * customer are nobody's.
 *
 * <p>Invariant, with a property test: the amounts add up to the sales of the lines that name a
 * customer.
 */
public final class SalesDaysFold {

    private static final int NO_DAY = Integer.MAX_VALUE;

    private int[] customers = new int[1024];
    private int[] days = new int[1024];
    private long[] amounts = new long[1024];
    private int size;
    private int largest;

    private int customer = OrderLineColumns.UNASSIGNED;
    private int day = NO_DAY;
    private long amount;

    /** Takes a chunk of lines that are sorted by customer and order. */
    public void add(OrderLineColumns lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.beginsOrder()[i]) {
                endOrder();
                customer = lines.customer()[i];
            }
            if (RowKind.of(lines.kind()[i]) == RowKind.SALE) {
                day = Math.min(day, lines.epochDay()[i]);
                amount = Math.addExact(amount, lines.amountMinor()[i]);
            }
        }
    }

    /** The orders; their amounts are what was sold, as booked. The fold is used up. */
    public PurchaseColumns finish() {
        endOrder();
        return new PurchaseColumns(
                Arrays.copyOf(customers, size),
                Arrays.copyOf(days, size),
                Arrays.copyOf(amounts, size));
    }

    /** The largest customer number met; 0 if none was. */
    public int largestCustomer() {
        return largest;
    }

    private void endOrder() {
        if (day != NO_DAY && customer != OrderLineColumns.UNASSIGNED) {
            if (size == customers.length) {
                customers = Arrays.copyOf(customers, 2 * size);
                days = Arrays.copyOf(days, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
            }
            customers[size] = customer;
            days[size] = day;
            amounts[size++] = amount;
            largest = Math.max(largest, customer);
        }
        day = NO_DAY;
        amount = 0;
    }
}
