package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.imports.RowKind;

/**
 * One row for each customer that has lines or facts in the period, in ascending order of customer
 * number; what names no customer makes up the row of number 0. Columns by row.
 */
public final class FoldedCustomers {

    private static final int KNOWN_COST = RowKind.OF_A_CUSTOMER;
    private static final int ASSUMED_COST = KNOWN_COST + 1;
    private static final int UNCOSTED = KNOWN_COST + 2;
    private static final int UNITS = KNOWN_COST + 3;
    private static final int DISCOUNT = KNOWN_COST + 4;
    private static final int LISTED = KNOWN_COST + 5;
    private static final int FIRST_DRIVER = KNOWN_COST + 6;

    private final int size;
    private final int[] customer;

    /** Amounts by kind, costs, units, what list prices tell, then drivers, then computed terms. */
    private final long[][] columns;

    private final int firstComputed;
    private final long outsideAmount;
    private final long outsideLines;
    private final long lines;
    private final List<FactTally> tallies;

    private FoldedCustomers(
            Builder from,
            List<FactTally> tallies,
            long outsideAmount,
            long outsideLines,
            long lines) {
        size = from.size;
        customer = from.customer;
        columns = from.columns;
        firstComputed = from.firstComputed;
        this.outsideAmount = outsideAmount;
        this.outsideLines = outsideLines;
        this.lines = lines;
        this.tallies = tallies;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** The customer's number; 0 for the lines without a customer. */
    public int customer(int row) {
        return customer[row];
    }

    /** Amount of one kind that is a customer's, in minor units. */
    public long amount(RowKind kind, int row) {
        return columns[kind.ordinal()][row];
    }

    /** Net revenue in minor units: the sum over all kinds that are a customer's. */
    public long netRevenue(int row) {
        long sum = 0;
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            sum = addExact(sum, columns[kind][row]);
        }
        return sum;
    }

    /** Product cost from unit costs that lines state or the model knows, in minor units. */
    public long knownCost(int row) {
        return columns[KNOWN_COST][row];
    }

    /** Product cost that rests on the model's assumption, in minor units. */
    public long assumedCost(int row) {
        return columns[ASSUMED_COST][row];
    }

    /**
     * Value of goods moved for which the model has no cost, in minor units: their margin is not
     * known.
     */
    public long uncosted(int row) {
        return columns[UNCOSTED][row];
    }

    /** Units of goods sold less those taken back. */
    public long units(int row) {
        return columns[UNITS][row];
    }

    /**
     * List value less invoice of the sales that state a list price, in minor units; below zero
     * where more was charged than listed.
     */
    public long discount(int row) {
        return columns[DISCOUNT][row];
    }

    /** What was invoiced for the sales that state no list price, in minor units. */
    public long unlisted(int row) {
        return subtractExact(amount(RowKind.SALE, row), columns[LISTED][row]);
    }

    /** Quantity of a driver. */
    public long driver(int driver, int row) {
        return columns[FIRST_DRIVER + driver][row];
    }

    /** Milliminutes that a term took which was worked out for each order or line. */
    long computed(int term, int row) {
        return columns[firstComputed + term][row];
    }

    /** Amount of the lines that are not a customer's, in minor units. */
    public long outsideAmount() {
        return outsideAmount;
    }

    /** Number of the lines that are not a customer's. */
    public long outsideLines() {
        return outsideLines;
    }

    /** Number of all lines folded, those that are not a customer's among them. */
    public long lines() {
        return lines;
    }

    /** What was counted over facts in all, type by type. */
    public List<FactTally> tallies() {
        return tallies;
    }

    /** How many figures a row has. */
    int width() {
        return columns.length;
    }

    /** A figure of a row, by its position. */
    long figure(int position, int row) {
        return columns[position][row];
    }

    /** Columns that grow with the customers. */
    static final class Builder {

        private int size;
        private int[] customer;
        private final long[][] columns;
        private final int firstComputed;

        /**
         * @param room for how many rows there is room at first
         */
        Builder(ResolvedModel model, int room) {
            customer = new int[room];
            firstComputed = FIRST_DRIVER + model.drivers().size();
            columns = new long[firstComputed + model.computedTerms().size()][room];
        }

        /** Rows that are there already: a column for each figure, by its position. */
        Builder(ResolvedModel model, int[] numbers, long[][] figures) {
            size = numbers.length;
            customer = numbers;
            firstComputed = FIRST_DRIVER + model.drivers().size();
            columns = figures;
        }

        int size() {
            return size;
        }

        int customer(int row) {
            return customer[row];
        }

        int rowOf(int number) {
            if (size > 0 && customer[size - 1] == number) {
                return size - 1;
            }
            if (size > 0 && customer[size - 1] > number) {
                throw new IllegalArgumentException(
                        "lines are not sorted by customer: "
                                + number
                                + " after "
                                + customer[size - 1]);
            }
            return append(number);
        }

        /** A new row, whatever the numbers before it. */
        int append(int number) {
            if (size == customer.length) {
                grow(addExact(size, Math.max(size >> 1, 8)));
            }
            customer[size] = number;
            return size++;
        }

        /** Puts the rows in the order of their numbers. */
        void arrange() {
            if (RowSearch.isAscending(customer, size)) {
                return;
            }
            int[] order = RowSearch.ascending(customer, size);
            int[] numbers = Arrays.copyOf(customer, size);
            long[] figures = new long[size];
            for (int row = 0; row < size; row++) {
                customer[row] = numbers[order[row]];
            }
            for (long[] column : columns) {
                System.arraycopy(column, 0, figures, 0, size);
                for (int row = 0; row < size; row++) {
                    column[row] = figures[order[row]];
                }
            }
        }

        /** Begins anew with the same room; whatever was built of the rows is lost. */
        void clear() {
            for (long[] column : columns) {
                Arrays.fill(column, 0, size, 0);
            }
            size = 0;
        }

        void addAmount(int row, RowKind kind, long amount) {
            add(kind.ordinal(), row, amount);
        }

        void addKnownCost(int row, long cost) {
            add(KNOWN_COST, row, cost);
        }

        void addAssumedCost(int row, long cost) {
            add(ASSUMED_COST, row, cost);
        }

        void addUncosted(int row, long amount) {
            add(UNCOSTED, row, amount);
        }

        void addUnits(int row, long quantity) {
            add(UNITS, row, quantity);
        }

        void addListed(int row, long discount, long invoiced) {
            add(DISCOUNT, row, discount);
            add(LISTED, row, invoiced);
        }

        void addDriver(int row, int driver, long quantity) {
            add(FIRST_DRIVER + driver, row, quantity);
        }

        /** Adds all figures of a row of others. */
        void addAll(int row, Builder others, int its) {
            for (int position = 0; position < columns.length; position++) {
                add(position, row, others.columns[position][its]);
            }
        }

        void addComputed(int row, int term, long milliminutes) {
            add(firstComputed + term, row, milliminutes);
        }

        private void add(int position, int row, long amount) {
            long[] column = columns[position];
            column[row] = addExact(column[row], amount);
        }

        FoldedCustomers build(
                List<FactTally> tallies, long outsideAmount, long outsideLines, long lines) {
            return new FoldedCustomers(this, tallies, outsideAmount, outsideLines, lines);
        }

        private void grow(int rows) {
            customer = Arrays.copyOf(customer, rows);
            Arrays.setAll(columns, position -> Arrays.copyOf(columns[position], rows));
        }
    }
}
