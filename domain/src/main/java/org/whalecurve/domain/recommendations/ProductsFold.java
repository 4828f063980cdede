package org.whalecurve.domain.recommendations;

import java.util.Arrays;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * Gathers which customers bought which products from order lines. Lines that take goods back tell
 * nothing; those that name no customer count as purchases of their products alone. Memory grows by
 * customer and product, not by line.
 *
 * <p>Invariant, with a property test: a customer and product come once, whatever the number of
 * lines, with the earliest day.
 */
public final class ProductsFold {

    private static final long DAY = 0xffff_ffffL;

    /** Product and day of what the present customer bought. */
    private long[] present = new long[64];

    private int presentSize;
    private int customer = OrderLineColumns.UNASSIGNED;

    private int[] customers = new int[256];
    private int[] starts = new int[257];
    private int rows;
    private int[] products = new int[1024];
    private int[] days = new int[1024];
    private int size;
    private int[] purchases = new int[256];

    /** Takes a chunk of lines that are sorted by customer and order. */
    public void add(OrderLineColumns lines) {
        for (int i = 0; i < lines.size(); i++) {
            int next = lines.customer()[i];
            boolean nobodys = next == OrderLineColumns.UNASSIGNED;
            if (next != customer || (nobodys && lines.beginsOrder()[i])) {
                endCustomer();
                customer = next;
            }
            if (RowKind.of(lines.kind()[i]) == RowKind.SALE) {
                if (presentSize == present.length) {
                    present = Arrays.copyOf(present, 2 * presentSize);
                }
                present[presentSize++] =
                        (long) lines.product()[i] << 32 | (lines.epochDay()[i] & DAY);
            }
        }
    }

    /** What was bought. The fold is used up. */
    public BoughtProducts finish() {
        endCustomer();
        int[] known = Arrays.stream(products, 0, size).sorted().distinct().toArray();
        int[] columns = new int[size];
        for (int k = 0; k < size; k++) {
            columns[k] = Arrays.binarySearch(known, products[k]);
        }
        int[] counts = new int[known.length];
        for (int j = 0; j < known.length; j++) {
            counts[j] = purchases[known[j]];
        }
        return new BoughtProducts(
                Arrays.copyOf(customers, rows),
                known,
                Arrays.copyOf(starts, rows + 1),
                columns,
                Arrays.copyOf(days, size),
                counts);
    }

    /** Days of one product on which the customer bought it count as one purchase each. */
    private void endCustomer() {
        if (presentSize == 0) {
            return;
        }
        Arrays.sort(present, 0, presentSize);
        boolean named = customer != OrderLineColumns.UNASSIGNED;
        int last = -1;
        for (int i = 0; i < presentSize; i++) {
            int product = (int) (present[i] >> 32);
            if (i == 0 || present[i] != present[i - 1]) {
                count(product);
            }
            if (named && product != last) {
                append(product, (int) present[i]);
                last = product;
            }
        }
        presentSize = 0;
        if (named) {
            endRow();
        }
    }

    private void endRow() {
        if (rows == customers.length) {
            customers = Arrays.copyOf(customers, 2 * rows);
            starts = Arrays.copyOf(starts, 2 * rows + 1);
        }
        customers[rows] = customer;
        starts[++rows] = size;
    }

    private void append(int product, int day) {
        if (size == products.length) {
            products = Arrays.copyOf(products, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
        }
        products[size] = product;
        days[size++] = day;
    }

    private void count(int product) {
        if (product >= purchases.length) {
            purchases = Arrays.copyOf(purchases, Math.max(product + 1, 2 * purchases.length));
        }
        purchases[product]++;
    }
}
