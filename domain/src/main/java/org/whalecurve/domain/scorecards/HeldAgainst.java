package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * What the value of a measure is held against: the target it is scored against, or else what was
 * planned, or else the goal of its scoring.
 *
 * @param amount in the unit of the measure
 * @param name what it is called
 */
public record HeldAgainst(Fraction amount, String name) {

    /** What a measure is held against over a stretch of months; empty if nothing was agreed. */
    public static Optional<HeldAgainst> of(CardMeasure measure, Months stretch) {
        Aim aim = measure.aim();
        TargetKind kind = aim.against() == null ? TargetKind.PLAN : aim.against();
        Optional<HeldAgainst> agreed =
                aim.targets()
                        .toDate(kind, stretch, measure.definition().accumulation())
                        .map(amount -> new HeldAgainst(amount, nameOf(kind)));
        return agreed.isPresent() || aim.against() != null ? agreed : goal(aim.scoring());
    }

    /** What people call a target. */
    public static String nameOf(TargetKind kind) {
        return switch (kind) {
            case PLAN -> "plan";
            case STRETCH -> "stretch target";
            case FORECAST -> "forecast";
            case PREVIOUS_YEAR -> "previous year";
            case BENCHMARK -> "benchmark";
        };
    }

    private static Optional<HeldAgainst> goal(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Threshold threshold ->
                    Optional.of(new HeldAgainst(threshold.goal(), "goal"));
            case Scoring.BaselineTarget way -> Optional.of(new HeldAgainst(way.target(), "target"));
            case Scoring.Binary met -> Optional.of(new HeldAgainst(met.bound(), "bound"));
            case Scoring.MinMax _, Scoring.Range _ -> Optional.empty();
        };
    }
}
