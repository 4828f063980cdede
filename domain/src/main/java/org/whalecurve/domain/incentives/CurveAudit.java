package org.whalecurve.domain.incentives;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.money.Fraction;

/**
 * Where a payout curve invites people to move results from one period into another: only a straight
 * line does nowhere (Jensen, <em>Paying People to Lie</em>, 2003).
 *
 * @param cliff the jump at the threshold; null if payouts begin at nothing
 * @param kinks where the slope changes, without the jump; the beginning of the cap is one of them
 * @param cap beyond which nothing more is paid; null if the curve goes on
 */
public record CurveAudit(@Nullable Cliff cliff, List<Kink> kinks, @Nullable Point cap) {

    /**
     * A place where next to nothing more achieved is paid at once.
     *
     * @param at the achievement in per cent
     * @param size by how many points the payout jumps
     */
    public record Cliff(Fraction at, Fraction size) {}

    /**
     * A place where one more point achieved becomes worth more or less.
     *
     * @param at the achievement in per cent
     * @param before points paid for a point achieved below it
     * @param after points paid for a point achieved above it
     */
    public record Kink(Fraction at, Fraction before, Fraction after) {}

    /** Keeps a copy. */
    public CurveAudit {
        kinks = List.copyOf(kinks);
    }

    /** Looks a curve through. */
    public static CurveAudit of(PayoutCurve curve) {
        Point threshold = curve.threshold();
        Cliff cliff =
                threshold.payout().signum() > 0
                        ? new Cliff(threshold.achievement(), threshold.payout())
                        : null;
        List<Kink> kinks = new ArrayList<>();
        List<Fraction> slopes = curve.slopes();
        for (int i = 0; i < curve.points().size(); i++) {
            Fraction at = curve.points().get(i).achievement();
            Fraction before = i == 0 ? Fraction.ZERO : slopes.get(i - 1);
            Fraction after = i < slopes.size() ? slopes.get(i) : afterLast(curve, before);
            // A jump is no kink, and nobody is paid for achieving less than nothing.
            boolean counts = i > 0 || (cliff == null && at.signum() > 0);
            if (counts && !before.equals(after)) {
                kinks.add(new Kink(at, before, after));
            }
        }
        return new CurveAudit(cliff, kinks, curve.goesOn() ? null : curve.last());
    }

    /** Whether nothing was found: one more point achieved is worth the same everywhere. */
    public boolean isStraight() {
        return cliff == null && kinks.isEmpty() && cap == null;
    }

    private static Fraction afterLast(PayoutCurve curve, Fraction slope) {
        return curve.goesOn() ? slope : Fraction.ZERO;
    }
}
