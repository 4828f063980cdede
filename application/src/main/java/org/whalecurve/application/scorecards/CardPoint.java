package org.whalecurve.application.scorecards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Score;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/** How a line of a scorecard stands at the end of a stretch of months. */
public sealed interface CardPoint {

    /**
     * A measure.
     *
     * @param against what it is held against; null where nothing was agreed
     */
    record Measured(Months months, ScoredMeasure scored, @Nullable HeldAgainst against)
            implements CardPoint {}

    /** What several scores come to. */
    record RolledUp(Months months, RollUp rollUp) implements CardPoint {}

    /** The months that it is about. */
    Months months();

    /** The value of a measure, or the score of what is rolled up. */
    default MeasureValue value() {
        return switch (this) {
            case Measured(_, var scored, _) -> scored.value();
            case RolledUp(_, var rollUp) ->
                    Optional.ofNullable(rollUp.score())
                            .<MeasureValue>map(MeasureValue.Known::new)
                            .orElseGet(() ->
                                    new MeasureValue.NoData("No measure beneath it has a score."));
        };
    }

    /** The score from 0 to 100; empty where there is none. */
    default Optional<Fraction> score() {
        return switch (this) {
            case Measured(_, var scored, _) ->
                    Optional.ofNullable(scored.score()).map(Score::clamped);
            case RolledUp(_, var rollUp) -> Optional.ofNullable(rollUp.score());
        };
    }

    /** The score of a measure as its rule gives it; empty where there is none. */
    default Optional<Fraction> raw() {
        return this instanceof Measured(_, var scored, _)
                ? Optional.ofNullable(scored.score()).map(Score::raw)
                : Optional.empty();
    }

    /** What it asks for. */
    default Status status() {
        return switch (this) {
            case Measured(_, var scored, _) -> scored.status();
            case RolledUp(_, var rollUp) -> rollUp.status();
        };
    }

    /** What part of the weight has a score; from 0 to 1. */
    default Fraction coverage() {
        return switch (this) {
            case Measured(_, var scored, _) ->
                    scored.score() == null ? Fraction.ZERO : Fraction.ONE;
            case RolledUp(_, var rollUp) -> rollUp.coverage();
        };
    }

    /** What a measure is held against; empty where nothing was agreed. */
    default Optional<HeldAgainst> heldAgainst() {
        return this instanceof Measured(_, _, var against)
                ? Optional.ofNullable(against)
                : Optional.empty();
    }
}
