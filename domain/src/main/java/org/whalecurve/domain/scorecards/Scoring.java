package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * How a value becomes a score from 0 to 100. All bounds are in the unit of the measure. A rule that
 * has a {@link #flaw()} cannot score.
 */
public sealed interface Scoring {

    /**
     * Where the goal is two thirds of the scale and the red flag one third (Spider Impact): {@code
     * (v − (2R − G)) ÷ 3(G − R)}. Where the goal lies below the red flag, less is better.
     */
    record Threshold(Fraction goal, Fraction redFlag) implements Scoring {

        private static final int THIRDS = 3;

        @Override
        public Direction direction() {
            return towards(goal, redFlag);
        }

        @Override
        public Optional<String> flaw() {
            return same(goal, redFlag, "The goal is the red flag: nothing lies between them.");
        }

        @Override
        public Score score(Fraction value) {
            Fraction worst = redFlag.times(2).minus(goal);
            return share(value.minus(worst), goal.minus(redFlag).times(THIRDS));
        }
    }

    /** The place of a value between the least and the most that are possible. */
    record MinMax(Fraction least, Fraction most, Direction direction) implements Scoring {

        @Override
        public Optional<String> flaw() {
            if (direction == Direction.WITHIN_A_RANGE) {
                return Optional.of("Between least and most either more or less must be better.");
            }
            return least.compareTo(most) < 0
                    ? Optional.empty()
                    : Optional.of("The least must lie below the most.");
        }

        @Override
        public Score score(Fraction value) {
            return direction == Direction.LESS_IS_BETTER
                    ? share(most.minus(value), most.minus(least))
                    : share(value.minus(least), most.minus(least));
        }
    }

    /** How much of the way from where it began to the target lies behind; it works both ways. */
    record BaselineTarget(Fraction baseline, Fraction target) implements Scoring {

        @Override
        public Direction direction() {
            return towards(target, baseline);
        }

        @Override
        public Optional<String> flaw() {
            return same(target, baseline, "The target is the baseline: there is no way to go.");
        }

        @Override
        public Score score(Fraction value) {
            return share(value.minus(baseline), target.minus(baseline));
        }
    }

    /**
     * All within the range is worth 100; outside it, each step away takes its part, until nothing
     * is left at the margin's end.
     *
     * @param from the lowest value that is right
     * @param to the highest value that is right
     * @param margin how far outside the range the score reaches 0; above zero
     */
    record Range(Fraction from, Fraction to, Fraction margin) implements Scoring {

        @Override
        public Direction direction() {
            return Direction.WITHIN_A_RANGE;
        }

        @Override
        public Optional<String> flaw() {
            if (from.compareTo(to) > 0) {
                return Optional.of("The range ends below where it begins.");
            }
            return margin.signum() > 0
                    ? Optional.empty()
                    : Optional.of("The margin outside the range must be above zero.");
        }

        @Override
        public Score score(Fraction value) {
            Fraction outside = from.minus(value).max(value.minus(to)).max(Fraction.ZERO);
            return share(margin.minus(outside), margin);
        }
    }

    /** Met or not met, with nothing between. */
    record Binary(Fraction bound, Direction direction) implements Scoring {

        @Override
        public Optional<String> flaw() {
            return direction == Direction.WITHIN_A_RANGE
                    ? Optional.of("At a bound either more or less must be better.")
                    : Optional.empty();
        }

        @Override
        public Score score(Fraction value) {
            boolean met = value.minus(bound).signum() * direction.sign() >= 0;
            return Score.of(met ? Score.HIGHEST : Score.LOWEST);
        }
    }

    /** Which way is better by this rule. */
    Direction direction();

    /** What is wrong with its bounds, as a sentence; empty where they can be used. */
    Optional<String> flaw();

    /**
     * The score of a value in the unit of the measure.
     *
     * @throws ArithmeticException if the rule has a flaw that leaves no scale to score on
     */
    Score score(Fraction value);

    private static Score share(Fraction part, Fraction whole) {
        return Score.of(part.dividedBy(whole).times(Score.HIGHEST));
    }

    private static Direction towards(Fraction better, Fraction worse) {
        return better.compareTo(worse) >= 0 ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER;
    }

    private static Optional<String> same(Fraction one, Fraction other, String problem) {
        return one.equals(other) ? Optional.of(problem) : Optional.empty();
    }
}
