package org.whalecurve.domain.lifetime.purchases;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * On which days each customer bought, and for how much: one purchase a day at most, in order, up to
 * and with the last day that is looked at, the cut.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>every recorded purchase is counted once: as a day, as one more on the same day, or as
 *       excluded;
 *   <li>the amounts of the days add up to those of the purchases that are not excluded;
 *   <li>the order of the recorded purchases does not matter.
 * </ol>
 */
public final class PurchaseDays {

    private final LocalDate cut;
    private final int[] customers;
    private final int[] starts;
    private final int[] days;
    private final long[] amounts;
    private final Exclusions exclusions;

    private PurchaseDays(
            LocalDate cut,
            int[] customers,
            int[] starts,
            int[] days,
            long[] amounts,
            Exclusions exclusions) {
        this.cut = cut;
        this.customers = customers;
        this.starts = starts;
        this.days = days;
        this.amounts = amounts;
        this.exclusions = exclusions;
    }

    /**
     * Sorts recorded purchases by customer and day.
     *
     * @param purchases as recorded
     * @param customers how many customers there are; each purchase names one by a smaller number
     * @param cut the last day that is looked at
     * @throws ArithmeticException if the amounts of a day leave the range of a long
     */
    public static PurchaseDays of(PurchaseColumns purchases, int customers, LocalDate cut) {
        long last = cut.toEpochDay();
        long first = last - History.OLDEST;
        int[] ends = new int[customers + 1];
        long later = 0;
        long earlier = 0;
        for (int i = 0; i < purchases.size(); i++) {
            int day = purchases.days()[i];
            if (day > last) {
                later++;
            } else if (day < first) {
                earlier++;
            } else {
                ends[purchases.customers()[i] + 1]++;
            }
        }
        for (int i = 0; i < customers; i++) {
            ends[i + 1] += ends[i];
        }
        long[] sorted = sorted(purchases, ends, first, last);
        PurchaseDaysFold fold = new PurchaseDaysFold(customers, sorted.length);
        for (int i = 0; i < customers; i++) {
            for (int k = ends[i]; k < ends[i + 1]; k++) {
                fold.add(i, (int) (sorted[k] >> 32), purchases.amounts()[(int) sorted[k]]);
            }
        }
        return new PurchaseDays(
                cut,
                fold.customers(),
                fold.starts(),
                fold.days(),
                fold.amounts(),
                new Exclusions(
                        later,
                        earlier,
                        sorted.length - fold.days().length,
                        customers - fold.customers().length));
    }

    /** Day and row of each purchase that counts, customer by customer, in order of the days. */
    private static long[] sorted(PurchaseColumns purchases, int[] ends, long first, long last) {
        int[] places = ends.clone();
        long[] sorted = new long[ends[ends.length - 1]];
        for (int i = 0; i < purchases.size(); i++) {
            int day = purchases.days()[i];
            if (day >= first && day <= last) {
                sorted[places[purchases.customers()[i]]++] = (long) day << 32 | i;
            }
        }
        for (int i = 0; i + 1 < ends.length; i++) {
            if (ends[i + 1] - ends[i] > 1) {
                Arrays.sort(sorted, ends[i], ends[i + 1]);
            }
        }
        return sorted;
    }

    /** The last day that is looked at. */
    public LocalDate cut() {
        return cut;
    }

    /** What does not count. */
    public Exclusions exclusions() {
        return exclusions;
    }

    /** The numbers of the customers that bought, ascending. */
    public int[] customers() {
        return customers.clone();
    }

    /** How many customers bought. */
    public int size() {
        return customers.length;
    }

    /** How many days of purchases customers have, together. */
    public int count() {
        return days.length;
    }

    /** Where in days and amounts those of a customer begin; its place, not its number. */
    public int start(int place) {
        return starts[place];
    }

    /** Where those of a customer end: the start of the next. */
    public int end(int place) {
        return starts[place + 1];
    }

    /** The day of a purchase, in days since 1970-01-01. */
    public int day(int purchase) {
        return days[purchase];
    }

    /** What a purchase brought, in minor units. */
    public long amount(int purchase) {
        return amounts[purchase];
    }

    /** The history of every customer that bought, as of the cut. */
    public PurchaseHistories histories() {
        return histories(cut);
    }

    /**
     * The histories as they were at the end of an earlier day. Customers that came later are left
     * out.
     */
    public PurchaseHistories histories(LocalDate split) {
        long last = Math.min(split.toEpochDay(), cut.toEpochDay());
        int known = 0;
        for (int i = 0; i < customers.length; i++) {
            known += days[starts[i]] <= last ? 1 : 0;
        }
        int[] places = new int[known];
        int[] repeats = new int[known];
        int[] recencies = new int[known];
        int[] ages = new int[known];
        int row = 0;
        for (int i = 0; i < customers.length; i++) {
            int first = days[starts[i]];
            if (first <= last) {
                int latest = starts[i + 1] - 1;
                while (days[latest] > last) {
                    latest--;
                }
                places[row] = i;
                repeats[row] = latest - starts[i];
                recencies[row] = days[latest] - first;
                ages[row] = (int) (last - first);
                row++;
            }
        }
        return new PurchaseHistories(places, repeats, recencies, ages);
    }
}
