package org.whalecurve.domain.lifetime.forecasts;

import java.time.LocalDate;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.Span;

/**
 * Repeats of all customers that a model was shown, together, as they came and as the model expects
 * them of customers that came when these did: the same curve, if the model is right. Sums up to and
 * with the end of each stretch of weeks.
 *
 * @param from the day of the first purchase of all; stretches begin on it
 * @param shown the last day that the model was shown; what follows was foreseen
 * @param days how many days a stretch has: a week, or four where there would be too many weeks
 * @param actual repeats from the first day to the end of each stretch
 * @param expected the same, as expected
 */
public record Tracking(
        LocalDate from, LocalDate shown, int days, long[] actual, double[] expected) {

    private static final int WEEK = 7;

    /** Beyond two years, weeks are four together: more points than these no picture tells apart. */
    private static final int MOST_WEEKS = 104;

    public Tracking {
        if (actual.length != expected.length) {
            throw new IllegalArgumentException(
                    actual.length + " actual, " + expected.length + " expected");
        }
    }

    /** Nothing to follow. */
    public static Tracking none(LocalDate cut) {
        return new Tracking(cut, cut, WEEK, new long[0], new double[0]);
    }

    /** How many stretches there are. */
    public int size() {
        return actual.length;
    }

    /** The last day of a stretch. */
    public LocalDate end(int stretch) {
        return from.plusDays((stretch + 1L) * days - 1);
    }

    /** Whether any day of a stretch was not shown to the model. */
    public boolean isForeseen(int stretch) {
        return end(stretch).isAfter(shown);
    }

    /** Repeats within a stretch. */
    public long actualIn(int stretch) {
        return stretch == 0 ? actual[0] : actual[stretch] - actual[stretch - 1];
    }

    /** Repeats expected within a stretch. */
    public double expectedIn(int stretch) {
        return stretch == 0 ? expected[0] : expected[stretch] - expected[stretch - 1];
    }

    /**
     * By whole stretches up to the cut; none if nobody has bought.
     *
     * @param shown the last day that the model was shown; customers that came later are left out
     */
    public static Tracking of(TransactionModel model, PurchaseDays purchases, LocalDate shown) {
        int last = (int) purchases.cut().toEpochDay();
        int first = last + 1;
        for (int i = 0; i < purchases.size(); i++) {
            first = Math.min(first, purchases.day(purchases.start(i)));
        }
        int all = last - first + 1;
        long[] came = new long[all];
        long[] repeats = new long[all];
        for (int i = 0; i < purchases.size(); i++) {
            int day = purchases.day(purchases.start(i));
            if (day <= shown.toEpochDay()) {
                came[day - first]++;
                for (int k = purchases.start(i) + 1; k < purchases.end(i); k++) {
                    repeats[purchases.day(k) - first]++;
                }
            }
        }
        int days = all > WEEK * MOST_WEEKS ? 4 * WEEK : WEEK;
        double[] byAge = byAge(model, all);
        long[] actual = new long[all / days];
        double[] expected = new double[actual.length];
        long sum = 0;
        for (int stretch = 0; stretch < actual.length; stretch++) {
            int end = (stretch + 1) * days - 1;
            for (int day = stretch * days; day <= end; day++) {
                sum += repeats[day];
            }
            actual[stretch] = sum;
            for (int day = 0; day <= end; day++) {
                expected[stretch] += came[day] * byAge[end - day];
            }
        }
        return new Tracking(LocalDate.ofEpochDay(first), shown, days, actual, expected);
    }

    private static double[] byAge(TransactionModel model, int days) {
        double[] byAge = new double[days];
        for (int age = 1; age < days; age++) {
            byAge[age] = model.expectedOfNew(new Span(age));
        }
        return byAge;
    }
}
