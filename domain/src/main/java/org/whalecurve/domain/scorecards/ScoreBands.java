package org.whalecurve.domain.scorecards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * Where along its values a measure changes from one status to the next.
 *
 * @param measure the measure
 * @param target that it is scored against; null if there is none
 */
public record ScoreBands(CardMeasure measure, @Nullable Fraction target) {

    private static final int THIRDS = 3;

    /** The values at which the status changes, the lowest first; none where it cannot be scored. */
    public List<Fraction> limits() {
        Aim aim = measure.aim();
        List<Fraction> limits = limits(aim.scoring());
        if (aim.against() != null) {
            Direction direction = measure.definition().direction();
            if (target == null || target.signum() == 0 || direction == Direction.WITHIN_A_RANGE) {
                return List.of();
            }
            limits = limits.stream().map(reached -> reaching(reached, target, direction)).toList();
        }
        return limits.stream().distinct().sorted().toList();
    }

    /** The status of a value; none where it cannot be scored. */
    public Optional<Status> statusOf(Fraction value) {
        Aim aim = measure.aim();
        Optional<Fraction> scored =
                aim.against() == null
                        ? Optional.of(value)
                        : Optional.ofNullable(target)
                                .flatMap(of ->
                                        Attainment.percent(
                                                value, of, measure.definition().direction()));
        return scored.map(aim.scoring()::score).map(Score::clamped).map(Status::of);
    }

    private static List<Fraction> limits(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Threshold(var goal, var redFlag) -> List.of(redFlag, goal);
            case Scoring.MinMax(var least, var most, _) -> thirds(least, most);
            case Scoring.BaselineTarget(var baseline, var goal) -> thirds(baseline, goal);
            case Scoring.Binary(var bound, _) -> List.of(bound);
            case Scoring.Range(var from, var to, var margin) -> {
                Fraction third = margin.dividedBy(THIRDS);
                yield List.of(
                        from.minus(third.times(2)),
                        from.minus(third),
                        to.plus(third),
                        to.plus(third.times(2)));
            }
        };
    }

    private static List<Fraction> thirds(Fraction from, Fraction to) {
        Fraction third = to.minus(from).dividedBy(THIRDS);
        return List.of(from.plus(third), to.minus(third));
    }

    /** The value that reaches so many per cent of a target. */
    private static Fraction reaching(Fraction percent, Fraction target, Direction direction) {
        Fraction better = percent.dividedBy(Score.HIGHEST).minus(Fraction.ONE);
        return target.plus(better.times(target.abs()).times(direction.sign()));
    }
}
