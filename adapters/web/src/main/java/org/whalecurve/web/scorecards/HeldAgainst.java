package org.whalecurve.web.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.TargetKind;

/**
 * What a value is held against on the page: the target it is scored against, or else what was
 * planned, or else the goal of its scoring.
 *
 * @param amount in the unit of the measure
 * @param name what it is called
 */
record HeldAgainst(Fraction amount, String name) {

    static Optional<HeldAgainst> of(CardMeasure measure, Months stretch) {
        Aim aim = measure.aim();
        TargetKind kind = aim.against() == null ? TargetKind.PLAN : aim.against();
        Optional<HeldAgainst> agreed =
                aim.targets()
                        .toDate(kind, stretch, measure.definition().accumulation())
                        .map(amount -> new HeldAgainst(amount, nameOf(kind)));
        return agreed.isPresent() || aim.against() != null ? agreed : goal(aim.scoring());
    }

    /** What people call a target. */
    static String nameOf(TargetKind kind) {
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
