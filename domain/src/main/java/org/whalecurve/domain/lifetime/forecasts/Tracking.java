package org.whalecurve.domain.lifetime.forecasts;

import java.time.LocalDate;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.Span;

/**
 * Repeats of all customers together, as they came and as a model expects them of customers that
 * came when these did: the same curve, if the model is right. Sums up to and with the end of each
 * week.
 *
 * @param from the day of the first purchase of all; weeks begin on it
 * @param actual repeats from the first day to the end of each week
 * @param expected the same, as expected
 */
public record Tracking(LocalDate from, long[] actual, double[] expected) {

    private static final int WEEK = 7;

    /** By whole weeks up to the cut; none if nobody has bought. */
    public static Tracking of(TransactionModel model, PurchaseDays purchases) {
        int last = (int) purchases.cut().toEpochDay();
        int first = last + 1;
        for (int i = 0; i < purchases.size(); i++) {
            first = Math.min(first, purchases.day(purchases.start(i)));
        }
        int days = last - first + 1;
        long[] came = new long[days];
        long[] repeats = new long[days];
        for (int i = 0; i < purchases.size(); i++) {
            came[purchases.day(purchases.start(i)) - first]++;
            for (int k = purchases.start(i) + 1; k < purchases.end(i); k++) {
                repeats[purchases.day(k) - first]++;
            }
        }
        double[] byAge = new double[days];
        for (int age = 1; age < days; age++) {
            byAge[age] = model.expectedOfNew(new Span(age));
        }
        long[] actual = new long[days / WEEK];
        double[] expected = new double[actual.length];
        long sum = 0;
        for (int week = 0; week < actual.length; week++) {
            int end = week * WEEK + WEEK - 1;
            for (int day = week * WEEK; day <= end; day++) {
                sum += repeats[day];
            }
            actual[week] = sum;
            for (int day = 0; day <= end; day++) {
                expected[week] += came[day] * byAge[end - day];
            }
        }
        return new Tracking(LocalDate.ofEpochDay(first), actual, expected);
    }
}
