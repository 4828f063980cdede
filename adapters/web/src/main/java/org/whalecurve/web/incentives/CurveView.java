package org.whalecurve.web.incentives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.incentives.CurveAudit;
import org.whalecurve.domain.incentives.PayoutCurve;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.web.Wording;

/**
 * A payout curve as a drawing four hundred and eighty wide and two hundred and forty high, as a
 * table, and in words.
 *
 * @param id what the drawing is called within the page
 * @param title what it shows
 * @param before the line of those who are paid nothing
 * @param line the corners of the curve from the threshold on
 * @param jump the jump at the threshold; empty if there is none
 * @param marks the stated points
 * @param own where the reader stands; empty if they take no part or nobody knows
 * @param people where the others stand, without their names
 * @param legend who stands where, or why that is not told; empty where nobody does
 * @param across the labels of the axis of achievement
 * @param up the labels of the axis of payout
 * @param audit what the curve invites to, each in a sentence; none for a straight line
 */
record CurveView(
        String id,
        String title,
        String before,
        String line,
        String jump,
        List<Mark> marks,
        List<Spot> own,
        List<Spot> people,
        String legend,
        List<Label> across,
        List<Label> up,
        List<String> audit) {

    private static final int LEFT = 46;
    private static final int RIGHT = 468;
    private static final int TOP = 14;
    private static final int BOTTOM = 208;

    /** A stated point, in the drawing and in words. */
    record Mark(Spot spot, String achievement, String payout) {}

    /** A place in the drawing. */
    record Spot(long x, long y) {}

    /** A label of an axis, and where it stands along it. */
    record Label(long at, String text) {}

    /**
     * How much of the target people achieved.
     *
     * @param own the reader; at most one
     * @param others the others
     * @param reason why others are not told of; empty if they are
     */
    record Achievements(List<Fraction> own, List<Fraction> others, String reason) {

        static final Achievements NONE = new Achievements(List.of(), List.of(), "");

        private String legend() {
            String rings =
                    own.isEmpty()
                            ? "Each ring is a person."
                            : "The dot is you; each ring is another person.";
            String dot = own.isEmpty() ? "" : "The dot is you. ";
            return others.isEmpty() ? (dot + reason).strip() : rings;
        }
    }

    /** A curve with nobody on it. */
    static CurveView of(PlanComponent component, Wording wording) {
        return of(component, Achievements.NONE, wording);
    }

    static CurveView of(PlanComponent component, Achievements people, Wording wording) {
        PayoutCurve curve = component.curve();
        Scale scale =
                Scale.of(
                        curve,
                        Stream.concat(people.own().stream(), people.others().stream()).toList());
        Spot threshold = scale.spot(curve.threshold().achievement(), Fraction.ZERO);
        List<Spot> corners = new ArrayList<>();
        curve.points().forEach(each -> corners.add(scale.spot(each)));
        corners.add(scale.spot(scale.across(), curve.payout(scale.across())));
        return new CurveView(
                "curve-" + component.id(),
                "Payout of " + component.name(),
                corners(List.of(scale.spot(Fraction.ZERO, Fraction.ZERO), threshold)),
                corners(corners),
                curve.threshold().payout().signum() > 0
                        ? corners(List.of(threshold, corners.getFirst()))
                        : "",
                curve.points().stream()
                        .map(point ->
                                new Mark(
                                        scale.spot(point),
                                        percent(point.achievement(), wording),
                                        percent(point.payout(), wording)))
                        .toList(),
                spots(people.own(), curve, scale),
                spots(people.others(), curve, scale),
                people.legend(),
                curve.points().stream()
                        .map(point ->
                                new Label(
                                        scale.spot(point).x(),
                                        percent(point.achievement(), wording)))
                        .toList(),
                curve.points().stream()
                        .map(point ->
                                new Label(scale.spot(point).y(), percent(point.payout(), wording)))
                        .toList(),
                AuditWords.of(CurveAudit.of(curve), wording));
    }

    private static List<Spot> spots(List<Fraction> achieved, PayoutCurve curve, Scale scale) {
        return achieved.stream()
                .filter(each -> each.signum() >= 0)
                .map(each -> each.min(scale.across()))
                .map(each -> scale.spot(each, curve.payout(each)))
                .toList();
    }

    static String percent(Fraction number, Wording wording) {
        return wording.number(number, number.isWhole() ? 0 : 1) + "%";
    }

    private static String corners(List<Spot> spots) {
        return String.join(" ", spots.stream().map(each -> each.x() + "," + each.y()).toList());
    }

    /**
     * From nothing to a little more than the most there is, so that the curve stays readable: who
     * is far beyond the last point stands at the edge.
     *
     * @param across the most achievement that is drawn
     * @param up the most payout
     */
    private record Scale(Fraction across, Fraction up) {

        static Scale of(PayoutCurve curve, List<Fraction> achieved) {
            Fraction across =
                    achieved.stream()
                            .reduce(curve.last().achievement(), Fraction::max)
                            .min(curve.last().achievement().times(Fraction.of(3, 2)))
                            .max(Fraction.ONE)
                            .times(Fraction.of(23, 20));
            return new Scale(
                    across, curve.payout(across).max(Fraction.ONE).times(Fraction.of(21, 20)));
        }

        Spot spot(Point point) {
            return spot(point.achievement(), point.payout());
        }

        Spot spot(Fraction achievement, Fraction payout) {
            return new Spot(
                    LEFT + place(achievement, across, RIGHT - LEFT),
                    BOTTOM - place(payout, up, BOTTOM - TOP));
        }

        private static long place(Fraction number, Fraction most, long length) {
            return number.times(length).dividedBy(most).decimal(0).longValueExact();
        }
    }
}
