package org.whalecurve.application.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.ScoreBands;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/**
 * A bullet graph (Few, 2006), a thousand wide: a value as a bar over ranges of one hue, the darkest
 * where one has to act, with what it is held against as a mark. Where less is better it runs from
 * right to left, so that the good end is always on the right.
 *
 * @param bands the ranges
 * @param bar the value
 * @param mark where the mark stands; below zero if there is none
 * @param reversed whether it runs from right to left
 */
public record Bullet(List<Band> bands, Band bar, long mark, boolean reversed) {

    private static final int WIDTH = 1000;
    private static final int MARGIN = 8;

    /** A stretch of the scale; of a range, its sort is the status. */
    public record Band(String sort, long from, long width) {}

    /** Whether there is something to mark. */
    public boolean hasMark() {
        return mark >= 0;
    }

    /**
     * The picture of a measure; empty without a value, or where there is nothing to hold it
     * against.
     */
    public static Optional<Bullet> of(ScoredMeasure scored, @Nullable HeldAgainst against) {
        ScoreBands bands = new ScoreBands(scored.measure(), scored.target());
        List<Fraction> limits = bands.limits();
        return scored.value()
                .known()
                .filter(_ -> against != null || !limits.isEmpty())
                .map(value -> of(value, against, limits, bands));
    }

    private static Bullet of(
            Fraction value,
            @Nullable HeldAgainst against,
            List<Fraction> limits,
            ScoreBands bands) {
        List<Fraction> shown = new ArrayList<>(limits);
        shown.add(value);
        if (against != null) {
            shown.add(against.amount());
        }
        boolean reversed = bands.measure().definition().direction() == Direction.LESS_IS_BETTER;
        Scale scale = Scale.around(shown, reversed);
        List<Band> ranges = new ArrayList<>();
        List<Fraction> ends = new ArrayList<>(limits);
        ends.add(scale.to);
        Fraction begin = scale.from;
        for (Fraction end : ends) {
            Fraction middle = begin.plus(end).dividedBy(2);
            Fraction from = begin;
            bands.statusOf(middle)
                    .filter(_ -> from.compareTo(end) < 0)
                    .ifPresent(status -> ranges.add(scale.band(nameOf(status), from, end)));
            begin = begin.max(end);
        }
        return new Bullet(
                List.copyOf(ranges),
                scale.band("value", value.min(Fraction.ZERO), value.max(Fraction.ZERO)),
                against == null ? -1 : scale.at(against.amount()),
                reversed);
    }

    private static String nameOf(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** From zero, or below it where something is, to a little more than the most there is. */
    private record Scale(Fraction from, Fraction to, boolean reversed) {

        static Scale around(List<Fraction> shown, boolean reversed) {
            Fraction least = shown.stream().reduce(Fraction.ZERO, Fraction::min);
            Fraction most = shown.stream().reduce(Fraction.ZERO, Fraction::max);
            Fraction room = most.minus(least).max(Fraction.ONE).dividedBy(MARGIN);
            return new Scale(
                    least.signum() < 0 ? least.minus(room) : least, most.plus(room), reversed);
        }

        long at(Fraction value) {
            Fraction share = value.minus(from).dividedBy(to.minus(from)).times(WIDTH);
            long place = share.decimal(0).longValueExact();
            return reversed ? WIDTH - place : place;
        }

        Band band(String sort, Fraction low, Fraction high) {
            long one = at(low);
            long other = at(high);
            return new Band(sort, Math.min(one, other), Math.abs(other - one));
        }
    }
}
