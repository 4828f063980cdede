package org.whalecurve.domain.recommendations;

import java.util.Arrays;

/**
 * Which customers bought which products, and on which day first: each customer and product once.
 * Rows are customers in the order of their numbers, columns products in the order of theirs.
 *
 * @param customers the numbers of the customers, ascending
 * @param products the numbers of the products, ascending
 * @param starts where the columns of each row begin; one more than there are rows
 * @param columns the products of a customer, ascending within the row
 * @param firstDays the day of the first purchase, in days since 1970-01-01
 * @param purchases on how many orders each product was sold, by column
 */
public record BoughtProducts(
        int[] customers,
        int[] products,
        int[] starts,
        int[] columns,
        int[] firstDays,
        int[] purchases) {

    /** What had been bought by the end of a day; rows and columns stay what they are. */
    public BoughtProducts until(int day) {
        int[] nextStarts = new int[starts.length];
        int[] kept = new int[columns.length];
        int[] days = new int[columns.length];
        int size = 0;
        for (int row = 0; row < customers.length; row++) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                if (firstDays[k] <= day) {
                    kept[size] = columns[k];
                    days[size++] = firstDays[k];
                }
            }
            nextStarts[row + 1] = size;
        }
        return new BoughtProducts(
                customers,
                products,
                nextStarts,
                Arrays.copyOf(kept, size),
                Arrays.copyOf(days, size),
                purchases);
    }

    /** The rows of each product, in the same form: starts, then rows. */
    int[][] byProduct() {
        int[] from = new int[products.length + 1];
        for (int column : columns) {
            from[column + 1]++;
        }
        for (int j = 0; j < products.length; j++) {
            from[j + 1] += from[j];
        }
        int[] places = from.clone();
        int[] rows = new int[columns.length];
        for (int row = 0; row < customers.length; row++) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                rows[places[columns[k]]++] = row;
            }
        }
        return new int[][] {from, rows};
    }
}
