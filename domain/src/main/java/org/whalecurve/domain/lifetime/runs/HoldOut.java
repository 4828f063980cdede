package org.whalecurve.domain.lifetime.runs;

import java.time.LocalDate;
import org.whalecurve.domain.lifetime.forecasts.ModelChoice;
import org.whalecurve.domain.lifetime.forecasts.Trial;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;

/**
 * How a model that knows only an earlier part of the time foresaw the rest of it.
 *
 * @param split the last day that the model was shown
 * @param days how many days followed
 * @param customers how many customers there were by then
 * @param expected on how many days they were expected to buy afterwards, together
 * @param actual on how many they did
 * @param meanError by how many days the expectation of a customer was off, on average
 * @param naiveError the same if each had gone on at the rate of its own past
 */
public record HoldOut(
        LocalDate split,
        int days,
        int customers,
        double expected,
        long actual,
        double meanError,
        double naiveError) {

    /** A hold-out of nobody, where the time is too short to be split. */
    public static HoldOut none(LocalDate cut) {
        return new HoldOut(cut, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The last day that a model is shown if the last third of the time from the first purchase to
     * the cut is held out; the cut itself if there is no such third.
     */
    static LocalDate splitOf(PurchaseDays purchases) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < purchases.size(); i++) {
            first = Math.min(first, purchases.day(purchases.start(i)));
        }
        LocalDate cut = purchases.cut();
        int days = purchases.size() == 0 ? 0 : (int) (cut.toEpochDay() - first) / 3;
        return cut.minusDays(days);
    }

    /**
     * How a model did.
     *
     * @param trial its own
     * @param average that of the average
     */
    static HoldOut of(ModelChoice tried, int days, Trial trial, Trial average) {
        return new HoldOut(
                tried.split(),
                days,
                tried.customers(),
                trial.expected(),
                tried.bought(),
                trial.absoluteError(),
                average.absoluteError());
    }
}
