package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * What a measure should come to.
 *
 * @param scoring how its value becomes a score
 * @param against the targets by whose attainment it is scored: the bounds of the scoring are then
 *     per cent of the target, and more is better; null if the bounds are values of the measure
 * @param targets what it is held against
 */
public record Aim(Scoring scoring, @Nullable TargetKind against, Targets targets) {

    /** Scored by its own value. */
    public static Aim at(Scoring scoring) {
        return new Aim(scoring, null, Targets.NONE);
    }

    /** Which way has to be better by the scoring for a measure of this direction. */
    Direction wanted(Direction ofMeasure) {
        return against == null ? ofMeasure : Direction.MORE_IS_BETTER;
    }

    /** The target it is scored against; empty if it is not, or if none was agreed for it. */
    Optional<Fraction> target(Months stretch, Accumulation how) {
        return against == null ? Optional.empty() : targets.toDate(against, stretch, how);
    }

    /**
     * The score of a value.
     *
     * @param target that it is scored against; null if there is none
     * @return empty where it is scored against a target that is missing or zero
     */
    Optional<Score> score(Fraction value, @Nullable Fraction target, Direction direction) {
        if (against == null) {
            return Optional.of(scoring.score(value));
        }
        return Optional.ofNullable(target)
                .flatMap(of -> Attainment.percent(value, of, direction))
                .map(scoring::score);
    }
}
