package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * The whale curve as a picture and as a table.
 *
 * @param message what it says, in a sentence
 * @param picture the curve
 * @param stretches the curve cut into stretches of customers
 */
record CurveView(String message, CurvePicture picture, List<Stretch> stretches) {

    /** Few enough to read, many enough to see the shape. */
    private static final int STRETCHES = 10;

    /**
     * A stretch of neighbouring customers.
     *
     * @param from the first rank
     * @param to the last rank
     * @param ranks both in words
     * @param profit what these customers earned together
     * @param cumulative where the curve stands after them
     * @param share the same in per cent of the total; empty where percentages mean nothing
     * @param customers the address that shows them
     * @param chosen whether the page shows them
     */
    public record Stretch(
            int from,
            int to,
            String ranks,
            Amount profit,
            Amount cumulative,
            String share,
            Address customers,
            boolean chosen) {}

    /** ISO 4217 code of every amount. */
    public String currency() {
        return picture.currency();
    }

    /** Whether percentages of the total mean something. */
    public boolean percentages() {
        return picture.percentages();
    }

    static CurveView of(ScopedWhaleCurve scoped, @Nullable Integer chosenFrom, Wording wording) {
        WhaleCurve curve = scoped.curve();
        return new CurveView(
                message(curve, scoped.currency(), "customer", "customers", wording),
                CurvePicture.of(curve, scoped.currency(), "customers"),
                stretches(scoped, chosenFrom, wording));
    }

    /**
     * What a curve says, in a sentence.
     *
     * @param one what one of those ranked is called
     * @param many what several are called
     */
    static String message(
            WhaleCurve curve, String currency, String one, String many, Wording wording) {
        if (curve.customers() == 0) {
            return "No " + one + " has lines in this period.";
        }
        if (curve.unprofitable() == 0) {
            return "None of the "
                    + wording.count(curve.customers(), one, many)
                    + " costs more than it earns.";
        }
        String losing =
                wording.count(curve.unprofitable())
                        + " of "
                        + wording.count(curve.customers(), one, many)
                        + (curve.unprofitable() == 1
                                ? " costs more than it earns and takes "
                                : " cost more than they earn and take ")
                        + wording.money(curve.erosionMinor(), currency);
        return curve.hasPercentages()
                ? losing
                        + " off a peak of "
                        + wording.money(curve.peakMinor(), currency)
                        + " ("
                        + wording.percent(curve.peakMinor(), curve.totalMinor())
                        + " of what is left)."
                : losing + ": more than the others bring.";
    }

    private static List<Stretch> stretches(
            ScopedWhaleCurve scoped, @Nullable Integer chosenFrom, Wording wording) {
        WhaleCurve curve = scoped.curve();
        List<Stretch> stretches = new ArrayList<>();
        WhaleCurve.Point before = new WhaleCurve.Point(0, 0);
        int wanted = 1;
        for (WhaleCurve.Point point : curve.points()) {
            boolean due =
                    (long) point.rank() * STRETCHES >= (long) wanted * curve.customers()
                            || point.rank() == curve.profitable();
            if (due && point.rank() > before.rank()) {
                stretches.add(stretch(scoped, before, point, chosenFrom, wording));
                before = point;
                while ((long) point.rank() * STRETCHES >= (long) wanted * curve.customers()) {
                    wanted++;
                }
            }
        }
        return List.copyOf(stretches);
    }

    private static Stretch stretch(
            ScopedWhaleCurve scoped,
            WhaleCurve.Point before,
            WhaleCurve.Point point,
            @Nullable Integer chosenFrom,
            Wording wording) {
        WhaleCurve curve = scoped.curve();
        int from = before.rank() + 1;
        return new Stretch(
                from,
                point.rank(),
                from == point.rank()
                        ? wording.count(from)
                        : wording.count(from) + " to " + wording.count(point.rank()),
                wording.amount(
                        point.cumulativeMinor() - before.cumulativeMinor(), scoped.currency()),
                wording.amount(point.cumulativeMinor(), scoped.currency()),
                curve.hasPercentages()
                        ? wording.percent(point.cumulativeMinor(), curve.totalMinor())
                        : "",
                Address.of("/app")
                        .with("run", scoped.run())
                        .with("from", from)
                        .with("to", point.rank()),
                chosenFrom != null && chosenFrom == from);
    }
}
