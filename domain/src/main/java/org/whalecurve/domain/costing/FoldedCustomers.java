package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.imports.RowKind;

/**
 * One row for each customer that has lines or facts in the period, in ascending order of customer
 * number; what names no customer makes up the row of number 0. Columns by row.
 */
public final class FoldedCustomers {

    private final int size;
    private final int[] customer;
    private final long[][] amounts;
    private final long[] knownCost;
    private final long[] assumedCost;
    private final long[] uncosted;
    private final long[] units;
    private final long[][] drivers;
    private final long[][] computed;
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
        amounts = from.amounts;
        knownCost = from.knownCost;
        assumedCost = from.assumedCost;
        uncosted = from.uncosted;
        units = from.units;
        drivers = from.drivers;
        computed = from.computed;
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
        return amounts[kind.ordinal()][row];
    }

    /** Net revenue in minor units: the sum over all kinds that are a customer's. */
    public long netRevenue(int row) {
        long sum = 0;
        for (long[] amount : amounts) {
            sum = addExact(sum, amount[row]);
        }
        return sum;
    }

    /** Product cost from known unit costs, in minor units. */
    public long knownCost(int row) {
        return knownCost[row];
    }

    /** Product cost that rests on the model's assumption, in minor units. */
    public long assumedCost(int row) {
        return assumedCost[row];
    }

    /**
     * Value of goods moved for which the model has no cost, in minor units: their margin is not
     * known.
     */
    public long uncosted(int row) {
        return uncosted[row];
    }

    /** Units of goods sold less those taken back. */
    public long units(int row) {
        return units[row];
    }

    /** Quantity of a driver. */
    public long driver(int driver, int row) {
        return drivers[driver][row];
    }

    /** Milliminutes that a term took which was worked out for each order or line. */
    long computed(int term, int row) {
        return computed[term][row];
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

    /** Columns that grow with the customers. */
    static final class Builder {

        private int size;
        private int[] customer;
        private final long[][] amounts;
        private long[] knownCost;
        private long[] assumedCost;
        private long[] uncosted;
        private long[] units;
        private final long[][] drivers;
        private final long[][] computed;

        /**
         * @param room for how many rows there is room at first
         */
        Builder(ResolvedModel model, int room) {
            customer = new int[room];
            amounts = new long[RowKind.OF_A_CUSTOMER][room];
            knownCost = new long[room];
            assumedCost = new long[room];
            uncosted = new long[room];
            units = new long[room];
            drivers = new long[model.drivers().size()][room];
            computed = new long[model.computedTerms().size()][room];
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

        /**
         * Puts the rows in the order of their numbers.
         *
         * @return the row that each position got
         */
        int[] arrange() {
            int[] numbers = customer;
            int[] rows =
                    IntStream.range(0, size)
                            .mapToLong(row -> (long) numbers[row] << Integer.SIZE | row)
                            .sorted()
                            .mapToInt(numberAndRow -> (int) numberAndRow)
                            .toArray();
            customer = Arrays.stream(rows).map(row -> numbers[row]).toArray();
            knownCost = arranged(knownCost, rows);
            assumedCost = arranged(assumedCost, rows);
            uncosted = arranged(uncosted, rows);
            units = arranged(units, rows);
            Arrays.setAll(amounts, kind -> arranged(amounts[kind], rows));
            Arrays.setAll(drivers, driver -> arranged(drivers[driver], rows));
            Arrays.setAll(computed, term -> arranged(computed[term], rows));
            return rows;
        }

        private static long[] arranged(long[] column, int[] rows) {
            return Arrays.stream(rows).mapToLong(row -> column[row]).toArray();
        }

        void addAmount(int row, RowKind kind, long amount) {
            long[] column = amounts[kind.ordinal()];
            column[row] = addExact(column[row], amount);
        }

        void addKnownCost(int row, long cost) {
            knownCost[row] = addExact(knownCost[row], cost);
        }

        void addAssumedCost(int row, long cost) {
            assumedCost[row] = addExact(assumedCost[row], cost);
        }

        void addUncosted(int row, long amount) {
            uncosted[row] = addExact(uncosted[row], amount);
        }

        void addUnits(int row, long quantity) {
            units[row] = addExact(units[row], quantity);
        }

        void addDriver(int row, int driver, long quantity) {
            drivers[driver][row] = addExact(drivers[driver][row], quantity);
        }

        void addComputed(int row, int term, long milliminutes) {
            computed[term][row] = addExact(computed[term][row], milliminutes);
        }

        /** Adds a row of others to a row of these. */
        void addAll(int row, FoldedCustomers others, int other) {
            for (int kind = 0; kind < amounts.length; kind++) {
                amounts[kind][row] = addExact(amounts[kind][row], others.amounts[kind][other]);
            }
            addKnownCost(row, others.knownCost[other]);
            addAssumedCost(row, others.assumedCost[other]);
            addUncosted(row, others.uncosted[other]);
            addUnits(row, others.units[other]);
            for (int driver = 0; driver < drivers.length; driver++) {
                addDriver(row, driver, others.drivers[driver][other]);
            }
            for (int term = 0; term < computed.length; term++) {
                addComputed(row, term, others.computed[term][other]);
            }
        }

        FoldedCustomers build(
                List<FactTally> tallies, long outsideAmount, long outsideLines, long lines) {
            return new FoldedCustomers(this, tallies, outsideAmount, outsideLines, lines);
        }

        private void grow(int rows) {
            customer = Arrays.copyOf(customer, rows);
            knownCost = Arrays.copyOf(knownCost, rows);
            assumedCost = Arrays.copyOf(assumedCost, rows);
            uncosted = Arrays.copyOf(uncosted, rows);
            units = Arrays.copyOf(units, rows);
            Arrays.setAll(amounts, kind -> Arrays.copyOf(amounts[kind], rows));
            Arrays.setAll(drivers, driver -> Arrays.copyOf(drivers[driver], rows));
            Arrays.setAll(computed, term -> Arrays.copyOf(computed[term], rows));
        }
    }
}
