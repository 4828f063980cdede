package org.whalecurve.domain.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp.Child;

/**
 * A measure with its value and what that is worth.
 *
 * @param measure the measure
 * @param value what it came to, or why nobody knows
 * @param target the target that it is scored against; null if it is not, or if there is none
 * @param score null where there is no value, or no target that it could be scored against
 */
public record ScoredMeasure(
        CardMeasure measure, MeasureValue value, @Nullable Fraction target, @Nullable Score score) {

    static ScoredMeasure of(CardMeasure measure, MeasureValue value, Months stretch) {
        MeasureDefinition definition = measure.definition();
        Fraction target = measure.aim().target(stretch, definition.accumulation()).orElse(null);
        Score score =
                value.known()
                        .flatMap(amount ->
                                measure.aim().score(amount, target, definition.direction()))
                        .orElse(null);
        return new ScoredMeasure(measure, value, target, score);
    }

    /** What it asks for. */
    public Status status() {
        return score == null ? Status.NO_DATA : Status.of(score.clamped());
    }

    /** As a part of what is rolled up. */
    Child child(Fraction weight) {
        return score == null
                ? Child.withoutData(measure.id(), weight)
                : Child.scored(measure.id(), weight, score.clamped());
    }
}
