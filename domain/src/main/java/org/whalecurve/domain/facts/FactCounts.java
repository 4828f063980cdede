package org.whalecurve.domain.facts;

import java.util.Arrays;

/**
 * What was counted over facts of one type, as columns by customer in ascending order of number;
 * facts that name no customer make up a first row of number 0.
 *
 * @param facts how many facts were looked at
 * @param totals the quantity of each driver over all facts, counted apart from the rows
 * @param customers the customers' numbers
 * @param quantities the quantity by driver, then by row: facts as such, sums in millionths
 */
public record FactCounts(long facts, long[] totals, int[] customers, long[][] quantities) {

    /** Rows that grow as they arrive in order of customer. */
    public static final class Builder {

        private static final int FIRST_ROWS = 1024;

        private int size;
        private long facts;
        private int[] customers = new int[FIRST_ROWS];
        private final long[][] quantities;

        /**
         * @param drivers how many drivers are counted
         */
        public Builder(int drivers) {
            quantities = new long[drivers][FIRST_ROWS];
        }

        /**
         * Begins the row of a customer.
         *
         * @param facts how many facts name the customer
         * @throws IllegalArgumentException if the customer does not come after the one before
         */
        public void begin(int customer, long facts) {
            if (size > 0 && customers[size - 1] >= customer) {
                throw new IllegalArgumentException(
                        "counts are not sorted by customer: "
                                + customer
                                + " after "
                                + customers[size - 1]);
            }
            if (size == customers.length) {
                int rows = Math.addExact(size, size >> 1);
                customers = Arrays.copyOf(customers, rows);
                Arrays.setAll(quantities, driver -> Arrays.copyOf(quantities[driver], rows));
            }
            customers[size++] = customer;
            this.facts = Math.addExact(this.facts, facts);
        }

        /** Sets the quantity of a driver in the row that was begun last. */
        public void set(int driver, long quantity) {
            quantities[driver][size - 1] = quantity;
        }

        /**
         * The counts. The builder is used up.
         *
         * @param totals the quantity of each driver over all facts, counted apart
         */
        public FactCounts build(long... totals) {
            long[][] trimmed = new long[quantities.length][];
            Arrays.setAll(trimmed, driver -> Arrays.copyOf(quantities[driver], size));
            return new FactCounts(facts, totals, Arrays.copyOf(customers, size), trimmed);
        }
    }
}
