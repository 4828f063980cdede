package org.whalecurve.domain.payouts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.payouts.PayoutBasis.RestedOn;
import org.whalecurve.domain.scorecards.Months;

/**
 * Months of which the books say something else than when a payout was decided.
 *
 * @param months the months
 * @param was the id of the run that was of record; null if there was none
 * @param is the id of the run that is of record; null if there is none
 * @param facts whether the facts of operations are others
 */
public record RestatedMonths(
        Months months, @Nullable String was, @Nullable String is, boolean facts) {

    /** Whether another run is of record. */
    public boolean byAnotherRun() {
        return was == null ? is != null : !was.equals(is);
    }

    /** All that differs between two bases, in the order of the months. */
    static List<RestatedMonths> between(PayoutBasis was, PayoutBasis is) {
        SortedSet<Months> all = new TreeSet<>(PayoutBasis.BY_MONTHS);
        all.addAll(was.runs().keySet());
        all.addAll(is.runs().keySet());
        List<RestatedMonths> restated = new ArrayList<>();
        for (Months months : all) {
            RestedOn before = was.runs().get(months);
            RestedOn after = is.runs().get(months);
            if (before == null || !before.equals(after)) {
                restated.add(
                        new RestatedMonths(
                                months,
                                before == null ? null : before.run(),
                                after == null ? null : after.run(),
                                !(before == null ? "" : before.facts())
                                        .equals(after == null ? "" : after.facts())));
            }
        }
        return List.copyOf(restated);
    }
}
