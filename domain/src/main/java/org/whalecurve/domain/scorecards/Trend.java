package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * Where a measure has been going from one period to another.
 *
 * @param course whether that is for the better
 * @param change by how much more there is, in the unit of the measure; null without both values
 * @param before what it was, in the unit of the measure; null where that is not known
 */
public record Trend(Course course, @Nullable Fraction change, @Nullable Fraction before) {

    /** Which way it went. */
    public enum Course {
        BETTER,
        WORSE,
        /** As before; or where neither more nor less is better, somewhere else. */
        LEVEL,
        /** One of the two values is missing, and missing is not zero. */
        NO_DATA
    }

    /** From one value to another; null where there is none. */
    public static Trend between(
            @Nullable Fraction before, @Nullable Fraction after, Direction direction) {
        if (before == null || after == null) {
            return new Trend(Course.NO_DATA, null, before);
        }
        Fraction change = after.minus(before);
        return new Trend(
                switch (change.signum() * direction.sign()) {
                    case 1 -> Course.BETTER;
                    case -1 -> Course.WORSE;
                    default -> Course.LEVEL;
                },
                change,
                before);
    }

    /**
     * The change in per cent of the size of what was before: from 80 to 0 is −100. Empty without
     * both values, and where there was nothing before.
     */
    public Optional<Fraction> percent() {
        return change == null || before == null || before.signum() == 0
                ? Optional.empty()
                : Optional.of(change.times(Score.HIGHEST).dividedBy(before.abs()));
    }
}
