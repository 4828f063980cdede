package org.whalecurve.domain.lifetime.spend;

import org.whalecurve.domain.lifetime.purchases.PurchaseDays;

/**
 * What customers brought with each repeat, revenue or profit, in columns of equal length. The first
 * purchase does not count: it often differs from all that follow.
 *
 * @param purchases how many repeats; zero where there are none
 * @param means of what they brought, in minor units or any other; ignored without repeats
 * @param squares sums of squared deviations from the mean of the customer
 */
public record SpendColumns(int[] purchases, double[] means, double[] squares) {

    public SpendColumns {
        if (purchases.length != means.length || means.length != squares.length) {
            throw new IllegalArgumentException("columns of different length");
        }
    }

    /** Of every customer that bought, in order of its place. */
    public static SpendColumns ofRepeats(PurchaseDays days) {
        int size = days.size();
        int[] purchases = new int[size];
        double[] means = new double[size];
        double[] squares = new double[size];
        for (int i = 0; i < size; i++) {
            for (int k = days.start(i) + 1; k < days.end(i); k++) {
                purchases[i]++;
                double deviation = days.amount(k) - means[i];
                means[i] += deviation / purchases[i];
                squares[i] += deviation * (days.amount(k) - means[i]);
            }
        }
        return new SpendColumns(purchases, means, squares);
    }

    /** How many customers. */
    public int size() {
        return purchases.length;
    }
}
