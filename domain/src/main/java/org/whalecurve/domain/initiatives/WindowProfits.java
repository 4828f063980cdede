package org.whalecurve.domain.initiatives;

import java.util.Arrays;

/**
 * What each customer earned within some months, as columns of equal length.
 *
 * @param customers customer numbers, ascending
 * @param profits in minor units
 */
public record WindowProfits(int[] customers, long[] profits) {

    /** No customer. */
    public static final WindowProfits NONE = new WindowProfits(new int[0], new long[0]);

    /**
     * @throws IllegalArgumentException if the columns differ in length, or the customers do not
     *     ascend
     */
    public WindowProfits {
        if (customers.length != profits.length) {
            throw new IllegalArgumentException(
                    customers.length + " customers, " + profits.length + " profits");
        }
        for (int i = 1; i < customers.length; i++) {
            if (customers[i - 1] >= customers[i]) {
                throw new IllegalArgumentException(
                        "customers do not ascend: " + customers[i - 1] + ", " + customers[i]);
            }
        }
    }

    /**
     * These months and others together: whoever earned nothing in one of them has what they earned
     * in the other.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public WindowProfits plus(WindowProfits more) {
        int[] all = new int[customers.length + more.customers.length];
        long[] sums = new long[all.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < customers.length || j < more.customers.length) {
            int one = i < customers.length ? customers[i] : Integer.MAX_VALUE;
            int other = j < more.customers.length ? more.customers[j] : Integer.MAX_VALUE;
            all[n] = Math.min(one, other);
            sums[n++] =
                    Math.addExact(
                            one <= other ? profits[i++] : 0, other <= one ? more.profits[j++] : 0);
        }
        return new WindowProfits(Arrays.copyOf(all, n), Arrays.copyOf(sums, n));
    }
}
