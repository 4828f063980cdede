package org.whalecurve.domain.defection;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;

/**
 * How the last purchases of a customer differ from those before. With fewer than {@value #LAST}
 * before them nothing is said.
 */
final class Trend {

    /** How many purchases, or gaps between them, are the last ones. */
    static final int LAST = 3;

    /** By so much longer the last gaps are, at least, to count as longer. */
    private static final double LONGER = 1.5;

    /** So much less the last purchases bring, at the most, to count as less. */
    private static final double LESS = 0.75;

    private Trend() {}

    /**
     * The reasons that lie in it.
     *
     * @param purchases whose amounts are revenue
     * @param place of the customer
     */
    static List<Reason> reasons(PurchaseDays purchases, int place) {
        List<Reason> reasons = new ArrayList<>();
        int start = purchases.start(place);
        int end = purchases.end(place);
        int turn = end - LAST;
        if (turn - start >= LAST + 1) {
            double last = gap(purchases, turn - 1, end - 1);
            double earlier = gap(purchases, start, turn - 1);
            if (last >= LONGER * earlier) {
                reasons.add(new Reason(Reason.Kind.BUYS_LESS_OFTEN, last, earlier));
            }
        }
        if (turn - start >= LAST) {
            double last = mean(purchases, turn, end);
            double earlier = mean(purchases, start, turn);
            if (earlier > 0 && last >= 0 && last <= LESS * earlier) {
                reasons.add(new Reason(Reason.Kind.SPENDS_LESS, last, earlier));
            }
        }
        return reasons;
    }

    private static double gap(PurchaseDays purchases, int first, int last) {
        return (double) (purchases.day(last) - purchases.day(first)) / (last - first);
    }

    private static double mean(PurchaseDays purchases, int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += purchases.amount(k);
        }
        return sum / (to - from);
    }
}
