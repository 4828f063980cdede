package org.whalecurve.domain.lifetime.purchases;

import java.util.Arrays;

/** Gathers purchases that come by customer and day, and puts those of one day together. */
final class PurchaseDaysFold {

    private final int[] customers;
    private final int[] starts;
    private final int[] days;
    private final long[] amounts;
    private int customerCount;
    private int dayCount;

    /** For so many customers and purchases at most. */
    PurchaseDaysFold(int customers, int purchases) {
        this.customers = new int[customers];
        this.starts = new int[customers + 1];
        this.days = new int[purchases];
        this.amounts = new long[purchases];
    }

    /** One purchase more, of the same customer or of a later one. */
    void add(int customer, int day, long amount) {
        if (customerCount == 0 || customers[customerCount - 1] != customer) {
            customers[customerCount] = customer;
            starts[customerCount] = dayCount;
            customerCount++;
        } else if (days[dayCount - 1] == day) {
            amounts[dayCount - 1] = Math.addExact(amounts[dayCount - 1], amount);
            return;
        }
        days[dayCount] = day;
        amounts[dayCount] = amount;
        dayCount++;
    }

    int[] customers() {
        return Arrays.copyOf(customers, customerCount);
    }

    int[] starts() {
        int[] all = Arrays.copyOf(starts, customerCount + 1);
        all[customerCount] = dayCount;
        return all;
    }

    int[] days() {
        return Arrays.copyOf(days, dayCount);
    }

    long[] amounts() {
        return Arrays.copyOf(amounts, dayCount);
    }
}
