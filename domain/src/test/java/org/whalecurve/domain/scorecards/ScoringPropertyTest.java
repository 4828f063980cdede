package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Scoring.BaselineTarget;
import org.whalecurve.domain.scorecards.Scoring.Binary;
import org.whalecurve.domain.scorecards.Scoring.MinMax;
import org.whalecurve.domain.scorecards.Scoring.Range;
import org.whalecurve.domain.scorecards.Scoring.Threshold;

class ScoringPropertyTest {

    private static final int CASES = 2_000;

    @Test
    void whatCountsLiesWithinTheScaleAndIsTheRawScoreWhereThatDoes() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Score score = rule(random).score(number(random));

                    assertThat(score.clamped())
                            .isBetween(Score.LOWEST, Score.HIGHEST)
                            .isEqualTo(score.raw().max(Score.LOWEST).min(Score.HIGHEST));
                });
    }

    @Test
    void aRuleTurnedRoundScoresAValueTurnedRoundAlike() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Scoring rule = rule(random);
                    Fraction value = number(random);

                    assertThat(turned(rule).score(value.negated())).isEqualTo(rule.score(value));
                });
    }

    @Test
    void whatIsBetterIsNeverWorthLess() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Scoring rule = rule(random);
                    Fraction value = number(random);
                    Fraction better =
                            value.plus(number(random).abs().times(rule.direction().sign()));

                    assertThat(rule.score(better).raw())
                            .isGreaterThanOrEqualTo(rule.score(value).raw());
                });
    }

    private static Scoring rule(SplittableRandom random) {
        Fraction one = number(random);
        Fraction more = one.plus(number(random).abs()).plus(Fraction.ONE);
        boolean up = random.nextBoolean();
        Direction direction = up ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER;
        return switch (random.nextInt(5)) {
            case 0 -> up ? new Threshold(more, one) : new Threshold(one, more);
            case 1 -> new MinMax(one, more, direction);
            case 2 -> up ? new BaselineTarget(one, more) : new BaselineTarget(more, one);
            case 3 -> new Range(one, more, number(random).abs().plus(Fraction.ONE));
            default -> new Binary(one, direction);
        };
    }

    private static Scoring turned(Scoring rule) {
        return switch (rule) {
            case Threshold(var goal, var redFlag) ->
                    new Threshold(goal.negated(), redFlag.negated());
            case MinMax(var least, var most, var direction) ->
                    new MinMax(most.negated(), least.negated(), turned(direction));
            case BaselineTarget(var baseline, var target) ->
                    new BaselineTarget(baseline.negated(), target.negated());
            case Range(var from, var to, var margin) ->
                    new Range(to.negated(), from.negated(), margin);
            case Binary(var bound, var direction) -> new Binary(bound.negated(), turned(direction));
        };
    }

    private static Direction turned(Direction direction) {
        return direction == Direction.MORE_IS_BETTER
                ? Direction.LESS_IS_BETTER
                : Direction.MORE_IS_BETTER;
    }

    private static Fraction number(SplittableRandom random) {
        return Fraction.of(random.nextLong(-1_000, 1_000), random.nextLong(1, 20));
    }
}
