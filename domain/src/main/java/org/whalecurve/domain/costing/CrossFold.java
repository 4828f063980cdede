package org.whalecurve.domain.costing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * Folds the order lines of a run once more and divides what each customer bears over the other cost
 * objects of its lines, by the time they took. So a cell of customer and product is the same
 * whichever of the two it is looked at from. What was counted over a customer's facts is about no
 * line: it belongs to {@link CostObject#NONE}.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>for each customer and activity, the cells add up to what the customer bears;
 *   <li>the rows of every sort add up to what the customers bear, bring and take together;
 *   <li>the result does not depend on how the stream is cut into chunks.
 * </ol>
 */
public final class CrossFold {

    /** The sorts of cost objects that customers are divided over, by every model. */
    public static final Set<CostObject> OTHERS =
            Collections.unmodifiableSet(
                    EnumSet.of(CostObject.PRODUCT, CostObject.MARKET, CostObject.CHANNEL));

    private static final int OF_ONE_CUSTOMER = 16;
    private static final int NOBODY_YET = -1;

    private final ResolvedModel model;
    private final FoldedCustomers customers;
    private final CostAssignment costs;
    private final CustomerFold ofCustomer;
    private final Map<CostObject, ObjectTotalsBuilder> totals = new EnumMap<>(CostObject.class);
    private int current = NOBODY_YET;
    private int nextRow;

    /**
     * @param customers what the same lines gave for the customers
     * @param costs what the customers bear
     * @param sorts the sorts of cost objects to divide over, some of {@link #others}
     */
    public CrossFold(
            ResolvedModel model,
            CustomerFold.HomeMarket home,
            FoldedCustomers customers,
            CostAssignment costs,
            Set<CostObject> sorts) {
        this.model = model;
        this.customers = customers;
        this.costs = costs;
        this.ofCustomer = new CustomerFold(model, home, Map.of(), sorts, OF_ONE_CUSTOMER);
        sorts.forEach(
                object -> totals.put(object, new ObjectTotalsBuilder(model, customers.width())));
    }

    /**
     * Folds that divide over all sorts between them, each for as long as the others. What they read
     * none of them changes, so that they may take the same chunk at the same time.
     *
     * @param customers what the same lines gave for the customers
     * @param costs what the customers bear
     */
    public static List<CrossFold> sharingTheWork(
            ResolvedModel model,
            CustomerFold.HomeMarket home,
            FoldedCustomers customers,
            CostAssignment costs) {
        Set<CostObject> few = others(model.model());
        few.remove(CostObject.PRODUCT);
        return Stream.of(Set.of(CostObject.PRODUCT), few)
                .map(sorts -> new CrossFold(model, home, customers, costs, sorts))
                .toList();
    }

    /**
     * Folds a chunk.
     *
     * @throws IllegalArgumentException if the lines are not those of which the customers were
     *     folded
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public void add(OrderLineColumns lines) {
        int from = 0;
        while (from < lines.size()) {
            int customer = lines.customer()[from];
            int to = from + 1;
            while (to < lines.size() && lines.customer()[to] == customer) {
                to++;
            }
            turnTo(customer);
            ofCustomer.add(lines, from, to);
            from = to;
        }
    }

    /**
     * The rows and costs of every sort. The fold is used up.
     *
     * @throws IllegalArgumentException as {@link #add}
     */
    public Map<CostObject, CostedObjects> finish() {
        closeCustomer();
        addCustomersBefore(Integer.MAX_VALUE);
        Map<CostObject, CostedObjects> costed = new EnumMap<>(CostObject.class);
        totals.forEach((object, total) -> costed.put(object, total.build(costs, customers)));
        return costed;
    }

    /** The sorts of cost objects that customers are divided over by a model. */
    public static Set<CostObject> others(CostModel model) {
        Set<CostObject> others = EnumSet.copyOf(OTHERS);
        if (model.orderSizes().areDeclared()) {
            others.add(CostObject.ORDER_SIZE);
        }
        return others;
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
            addRow();
        }
    }

    /** A customer all of whose lines are not a customer's has no row. */
    private void closeCustomer() {
        if (nextRow < customers.size() && customers.customer(nextRow) == current) {
            addRow();
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
        nextRow++;
    }

    private long[] ofRow(long[][] byActivity) {
        long[] row = new long[byActivity.length];
        for (int a = 0; a < row.length; a++) {
            row[a] = byActivity[a][nextRow];
        }
        return row;
    }
}
