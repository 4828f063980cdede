package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.money.LargestRemainder;

/**
 * Folds the order lines of a run once more and divides what each customer bears over the other cost
 * objects of its lines, by the time they took. So a cell of customer and product is the same
 * whichever of the two it is looked at from.
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

    private static final Set<CostObject> OTHERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CostObject.CUSTOMER)));
    private static final int OF_ONE_CUSTOMER = 16;

    private final ResolvedModel model;
    private final FoldedCustomers customers;
    private final CostAssignment costs;
    private final CustomerFold ofCustomer;
    private final Map<CostObject, ObjectTotalsBuilder> totals = new EnumMap<>(CostObject.class);
    private int current = CostObject.NONE;
    private int row = -1;

    /**
     * @param customers what the same lines gave for the customers
     * @param costs what the customers bear
     */
    public CrossFold(
            ResolvedModel model,
            CustomerFold.HomeMarket countries,
            FoldedCustomers customers,
            CostAssignment costs) {
        this.model = model;
        this.customers = customers;
        this.costs = costs;
        this.ofCustomer = new CustomerFold(model, countries, OTHERS, OF_ONE_CUSTOMER);
        OTHERS.forEach(object -> totals.put(object, new ObjectTotalsBuilder(model)));
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
        Map<CostObject, CostedObjects> costed = new EnumMap<>(CostObject.class);
        totals.forEach((object, total) -> costed.put(object, total.build(costs, customers)));
        return costed;
    }

    /**
     * Folds all lines of one customer for every sort of cost object.
     *
     * @throws UndefinedTime if a time equation divides by zero
     */
    public static FoldedObjects ofOneCustomer(
            ResolvedModel model, CustomerFold.HomeMarket countries, OrderLineColumns lines) {
        CustomerFold fold = new CustomerFold(model, countries, OTHERS, OF_ONE_CUSTOMER);
        fold.add(lines);
        return fold.take();
    }

    /**
     * What one sort of object bears of each activity of one customer.
     *
     * @param objects rows folded from all lines of the customer
     * @param activityCosts what the customer bears, by activity
     * @return minor units by activity, then by row
     */
    public static long[][] cells(
            ResolvedModel model, FoldedCustomers objects, long[] activityCosts) {
        long[][] cells = new long[activityCosts.length][];
        Arrays.setAll(
                cells, a -> divide(activityCosts[a], CostAssignment.minutesOf(model, a, objects)));
        return cells;
    }

    /** One receiver gets everything: usual where a customer is in one country. */
    private static long[] divide(long cost, long[] minutes) {
        if (minutes.length == 1) {
            return new long[] {cost};
        }
        return LongStream.of(minutes).anyMatch(minute -> minute < 0)
                ? LargestRemainder.divideNet(cost, minutes)
                : LargestRemainder.divide(cost, minutes);
    }

    private void turnTo(int customer) {
        if (customer != current) {
            closeCustomer();
            current = customer;
        }
    }

    private void closeCustomer() {
        FoldedObjects folded = ofCustomer.take();
        if (folded.customers().size() == 0) {
            return;
        }
        row = addExact(row, 1);
        if (row >= customers.size() || customers.customer(row) != folded.customers().customer(0)) {
            throw new IllegalArgumentException(
                    "these are not the lines of which the customers were folded");
        }
        long[] borne = new long[costs.activityCost().length];
        Arrays.setAll(borne, a -> costs.customerCost()[a][row]);
        totals.forEach((object, total) -> {
            FoldedCustomers rows = folded.of(object);
            total.add(rows, cells(model, rows, borne));
        });
    }
}
