package org.whalecurve.domain.scorecards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * What several scores come to: Σ weight × score ÷ Σ weight over those that have one.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the score lies between that of the worst and that of the best child;
 *   <li>a child without a score changes the coverage and nothing else;
 *   <li>weights count by their proportions, not by what they add up to.
 * </ol>
 *
 * @param score from 0 to 100; null where no child has one
 * @param coverage what part of the weight has a score, down to the last measure; from 0 to 1
 * @param worst the child with the lowest score, the first of equals; null where none has one
 */
public record RollUp(@Nullable Fraction score, Fraction coverage, @Nullable Child worst) {

    /** The least coverage at which a score has a colour. */
    public static final Fraction LEAST_COVERAGE = Fraction.of(1, 2);

    /**
     * A part of what is rolled up.
     *
     * @param id what it is called
     * @param weight how much it counts; above zero
     * @param score its clamped score; null where there is none
     * @param coverage what part of it is known: 1 or 0 for a measure
     */
    public record Child(String id, Fraction weight, @Nullable Fraction score, Fraction coverage) {

        /** A measure with a score. */
        public static Child scored(String id, Fraction weight, Fraction score) {
            return new Child(id, weight, score, Fraction.ONE);
        }

        /** One of which nothing is known. */
        public static Child withoutData(String id, Fraction weight) {
            return new Child(id, weight, null, Fraction.ZERO);
        }

        /** What was rolled up before. */
        public static Child of(String id, Fraction weight, RollUp rolledUp) {
            return new Child(id, weight, rolledUp.score, rolledUp.coverage);
        }

        Fraction known() {
            return score == null ? Score.LOWEST : score;
        }
    }

    /**
     * Rolls up.
     *
     * @throws IllegalArgumentException if a weight is not above zero
     */
    public static RollUp of(List<Child> children) {
        List<Fraction> shares = new Weights(children.stream().map(Child::weight).toList()).shares();
        Fraction scored = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        Fraction coverage = Fraction.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            Child child = children.get(i);
            Fraction share = shares.get(i);
            coverage = coverage.plus(share.times(child.coverage));
            if (child.score != null) {
                scored = scored.plus(share);
                sum = sum.plus(share.times(child.score));
            }
        }
        Optional<Child> worst =
                children.stream()
                        .filter(child -> child.score != null)
                        .min(Comparator.comparing(Child::known));
        return new RollUp(
                scored.signum() == 0 ? null : sum.dividedBy(scored), coverage, worst.orElse(null));
    }

    /** What it asks for; no data while less than half of the weight is known. */
    public Status status() {
        return score == null || coverage.compareTo(LEAST_COVERAGE) < 0
                ? Status.NO_DATA
                : Status.of(score);
    }
}
