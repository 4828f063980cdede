package org.whalecurve.domain.lifetime.runs;

import java.time.LocalDate;
import java.util.Optional;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

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
     * Tries a model on the last third of the time from the first purchase to the cut.
     *
     * @return {@link #none} if the earlier part does not determine the model
     */
    public static HoldOut of(ModelKind kind, PurchaseDays purchases) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < purchases.size(); i++) {
            first = Math.min(first, purchases.day(purchases.start(i)));
        }
        LocalDate cut = purchases.cut();
        int days = purchases.size() == 0 ? 0 : (int) (cut.toEpochDay() - first) / 3;
        LocalDate split = cut.minusDays(days);
        PurchaseHistories known = purchases.histories(split);
        HistoryGroups groups = known.grouped();
        Optional<FittedModel> fitted = kind.fit(groups, UnitOfTime.WEEK).usable();
        return days == 0 || fitted.isEmpty()
                ? none(cut)
                : of(fitted.get(), purchases, known, groups, split, days);
    }

    private static HoldOut of(
            FittedModel fitted,
            PurchaseDays purchases,
            PurchaseHistories known,
            HistoryGroups groups,
            LocalDate split,
            int days) {
        double[] foreseen = new double[groups.size()];
        for (int group = 0; group < foreseen.length; group++) {
            foreseen[group] = fitted.model().expected(groups.history(group), new Span(days));
        }
        double expected = 0;
        long actual = 0;
        double off = 0;
        double naivelyOff = 0;
        for (int row = 0; row < known.size(); row++) {
            double one = foreseen[groups.groupOf(row)];
            int bought =
                    purchases.end(known.places()[row])
                            - purchases.start(known.places()[row])
                            - known.repeats()[row]
                            - 1;
            double naive = (double) known.repeats()[row] * days / Math.max(1, known.ages()[row]);
            expected += one;
            actual += bought;
            off += Math.abs(one - bought);
            naivelyOff += Math.abs(naive - bought);
        }
        int customers = Math.max(1, known.size());
        return new HoldOut(
                split,
                days,
                known.size(),
                expected,
                actual,
                off / customers,
                naivelyOff / customers);
    }
}
