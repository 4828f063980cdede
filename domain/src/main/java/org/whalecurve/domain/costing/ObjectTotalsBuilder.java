package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up, customer by customer, what the objects of one sort bring, take and bear. All figures of
 * an object lie side by side, because those of one customer are added to a few objects out of many:
 * its figures, then its minutes by activity, then its costs by activity.
 */
final class ObjectTotalsBuilder {

    private static final int FIRST_ROWS = 1024;

    private final RowSearch numbers = new RowSearch(this::append);
    private final ResolvedModel model;
    private final int activities;
    private final int figures;
    private final int width;
    private int size;
    private int[] number = new int[FIRST_ROWS];
    private long[] totals;

    ObjectTotalsBuilder(ResolvedModel model, int figures) {
        this.model = model;
        this.activities = model.activities();
        this.figures = figures;
        this.width = figures + 2 * activities;
        this.totals = new long[FIRST_ROWS * width];
    }

    /**
     * Adds the objects of one customer.
     *
     * @param cells what they take and bear of each activity
     */
    void add(FoldedCustomers objects, CustomerCells cells) {
        for (int part = 0; part < objects.size(); part++) {
            int at = numbers.rowOf(objects.customer(part)) * width;
            for (int figure = 0; figure < figures; figure++) {
                add(at + figure, objects.figure(figure, part));
            }
            at += figures;
            for (int a = 0; a < activities; a++) {
                add(at + a, cells.minutes()[a][part]);
                add(at + activities + a, cells.costs()[a][part]);
            }
        }
    }

    /** Takes up what another one added; that one is left as it is. */
    ObjectTotalsBuilder plus(ObjectTotalsBuilder other) {
        for (int row = 0; row < other.size; row++) {
            int at = numbers.rowOf(other.number[row]) * width;
            int its = row * width;
            for (int i = 0; i < width; i++) {
                add(at + i, other.totals[its + i]);
            }
        }
        return this;
    }

    CostedObjects build(CostAssignment ofCustomers, FoldedCustomers customers) {
        int[] order = RowSearch.ascending(number, size);
        FoldedCustomers folded =
                new FoldedCustomers.Builder(
                                model,
                                Arrays.stream(order).map(row -> number[row]).toArray(),
                                columns(0, figures, order))
                        .build(
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
                        columns(figures, activities, order),
                        columns(figures + activities, activities, order)));
    }

    private long[][] columns(int first, int count, int[] order) {
        long[][] columns = new long[count][order.length];
        for (int row = 0; row < order.length; row++) {
            int at = order[row] * width + first;
            for (int column = 0; column < count; column++) {
                columns[column][row] = totals[at + column];
            }
        }
        return columns;
    }

    /** Most figures of a line are zero: the totals, which are far apart, are left alone then. */
    private void add(int at, long amount) {
        if (amount != 0) {
            totals[at] = addExact(totals[at], amount);
        }
    }

    private int append(int object) {
        if (size == number.length) {
            number = Arrays.copyOf(number, addExact(size, size));
            totals = Arrays.copyOf(totals, Math.multiplyExact(number.length, width));
        }
        number[size] = object;
        return size++;
    }
}
