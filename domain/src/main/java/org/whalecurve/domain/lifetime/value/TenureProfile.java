package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * How much more or less a purchase earns in later years of a customer's tenure than in the first: a
 * flat profit would undervalue those who grow with the company, and overvalue those who learn to
 * haggle. Each customer is compared with itself, so that the profile does not rise merely because
 * the worst have left (two-way effects of customer and year by alternating means).
 *
 * @param shifts by year of tenure, the first of them 0, in minor units for a purchase; what follows
 *     the last is as the last
 */
public record TenureProfile(double[] shifts) {

    /** A profile that knows nothing of tenure. */
    public static final TenureProfile FLAT = new TenureProfile(new double[] {0});

    /** With fewer purchases, a year tells nothing of its own and is taken as the one before. */
    private static final int FEWEST = 30;

    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-9;

    /** Learns it from purchases whose amounts are profits. */
    public static TenureProfile of(PurchaseDays purchases) {
        int years = knownYears(purchases);
        if (years <= 1) {
            return FLAT;
        }
        double[] shifts = new double[years];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = next(purchases, new TenureProfile(shifts));
            double moved = 0;
            double size = 0;
            for (int i = 0; i < years; i++) {
                moved = Math.max(moved, Math.abs(next[i] - shifts[i]));
                size = Math.max(size, Math.abs(next[i]));
            }
            shifts = next;
            if (moved <= SETTLED * size) {
                break;
            }
        }
        return new TenureProfile(shifts);
    }

    private static int knownYears(PurchaseDays purchases) {
        int[] counts = new int[101];
        for (int i = 0; i < purchases.size(); i++) {
            for (int k = purchases.start(i); k < purchases.end(i); k++) {
                counts[year(purchases, i, k)]++;
            }
        }
        int years = 0;
        while (years < counts.length && counts[years] >= FEWEST) {
            years++;
        }
        return years;
    }

    private static double[] next(PurchaseDays purchases, TenureProfile present) {
        int years = present.shifts.length;
        double[] sums = new double[years];
        int[] counts = new int[years];
        for (int i = 0; i < purchases.size(); i++) {
            double own = present.meanAtStart(purchases, i);
            for (int k = purchases.start(i); k < purchases.end(i); k++) {
                int year = Math.min(year(purchases, i, k), years - 1);
                sums[year] += purchases.amount(k) - own;
                counts[year]++;
            }
        }
        double[] next = new double[years];
        double first = sums[0] / counts[0];
        for (int year = 1; year < years; year++) {
            next[year] = sums[year] / counts[year] - first;
        }
        return next;
    }

    /**
     * By how much a purchase in a year of tenure, counted from 0, differs from one in the first.
     */
    public double shift(int year) {
        return shifts[Math.min(year, shifts.length - 1)];
    }

    /** What a customer's purchases earned on average, as if all were in its first year. */
    public double meanAtStart(PurchaseDays purchases, int place) {
        double sum = 0;
        for (int k = purchases.start(place); k < purchases.end(place); k++) {
            sum += atStart(purchases, place, k);
        }
        return sum / (purchases.end(place) - purchases.start(place));
    }

    /** What a purchase earned, as if it were in the customer's first year. */
    double atStart(PurchaseDays purchases, int place, int purchase) {
        return purchases.amount(purchase) - shift(year(purchases, place, purchase));
    }

    private static int year(PurchaseDays purchases, int place, int purchase) {
        int days = purchases.day(purchase) - purchases.day(purchases.start(place));
        return days / UnitOfTime.YEAR.days();
    }
}
