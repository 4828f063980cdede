package org.whalecurve.domain.costing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * Folds the lines of every so many-th customer and divides what each of them bears. What shares
 * read none of them changes, so that they may take the same chunk at the same time.
 */
final class CrossShareFold {

    private static final int OF_ONE_CUSTOMER = 16;
    private static final int NOBODY_YET = -1;

    private final ResolvedModel model;
    private final FoldedCustomers customers;
    private final CostAssignment costs;
    private final CustomerFold ofCustomer;
    private final Map<CostObject, ObjectTotalsBuilder> totals = new EnumMap<>(CostObject.class);
    private final int share;
    private final int shares;
    private int current = NOBODY_YET;
    private int nextRow;

    /**
     * @param customers what the same lines gave for the customers
     * @param costs what the customers bear
     * @param sorts the sorts of cost objects to divide over
     * @param share which of the shares it is, from 0
     * @param shares how many there are
     */
    CrossShareFold(
            ResolvedModel model,
            CustomerFold.HomeMarket home,
            FoldedCustomers customers,
            CostAssignment costs,
            Set<CostObject> sorts,
            int share,
            int shares) {
        this.model = model;
        this.customers = customers;
        this.costs = costs;
        this.share = share;
        this.shares = shares;
        this.ofCustomer = new CustomerFold(model, home, Map.of(), sorts, OF_ONE_CUSTOMER);
        sorts.forEach(
                object -> totals.put(object, new ObjectTotalsBuilder(model, customers.width())));
    }

    /** Folds the lines of its customers in a chunk. */
    void add(OrderLineColumns lines) {
        int from = 0;
        while (from < lines.size()) {
            int customer = lines.customer()[from];
            int to = from + 1;
            while (to < lines.size() && lines.customer()[to] == customer) {
                to++;
            }
            if (isMine(customer)) {
                turnTo(customer);
                ofCustomer.add(lines, from, to);
            }
            from = to;
        }
    }

    /** What the objects of every sort bring, take and bear of its customers. */
    Map<CostObject, ObjectTotalsBuilder> finish() {
        closeCustomer();
        addCustomersBefore(Integer.MAX_VALUE);
        return totals;
    }

    private boolean isMine(int customer) {
        return customer % shares == share;
    }

    private void turnTo(int customer) {
        if (customer != current) {
            closeCustomer();
            addCustomersBefore(customer);
            current = customer;
        }
    }

    /** Those whom only facts name: they have no lines. */
    private void addCustomersBefore(int customer) {
        while (nextRow < customers.size() && customers.customer(nextRow) < customer) {
            if (isMine(customers.customer(nextRow))) {
                addRow();
            }
            nextRow++;
        }
    }

    /** A customer all of whose lines are not a customer's has no row. */
    private void closeCustomer() {
        if (nextRow < customers.size() && customers.customer(nextRow) == current) {
            addRow();
            nextRow++;
        } else if (ofCustomer.take().customers().size() > 0) {
            throw new IllegalArgumentException(
                    "these are not the lines of which the customers were folded");
        }
    }

    private void addRow() {
        ofCustomer.addBeside(customers, nextRow);
        FoldedObjects folded = ofCustomer.take();
        long[] taken = ofRow(costs.customerMinutes());
        long[] borne = ofRow(costs.customerCost());
        totals.forEach((object, total) -> {
            FoldedCustomers rows = folded.of(object);
            total.add(rows, CustomerCells.of(model, rows, taken, borne));
        });
        ofCustomer.clear();
    }

    private long[] ofRow(long[][] byActivity) {
        long[] row = new long[byActivity.length];
        for (int a = 0; a < row.length; a++) {
            row[a] = byActivity[a][nextRow];
        }
        return row;
    }
}
