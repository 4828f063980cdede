package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;

/**
 * An arrow of a strategy map, tested on what the company observed: when the score of the objective
 * that supports changed, did that of the supported one change with it, some months later?
 *
 * <p>Changes from month to month are compared and not the scores themselves, because two scores
 * that merely both grow would seem to hang together; that changes swing back is allowed for.
 * Several lags are tried and the one that tells most is shown; its interval is wider for that
 * (Bonferroni), so that trying does not make chance look like proof.
 *
 * @param from the objective that supports
 * @param to the objective of the same card that it supports
 * @param lag after how many months the effect shows
 * @param fit points of the effect for each point of the cause; null where nothing could be tested
 * @param interval of the slope; null where nothing could be tested
 * @param pairs how many pairs of changes were compared, or could have been
 */
public record ArrowTest(
        String from,
        String to,
        int lag,
        @Nullable LineFit fit,
        @Nullable Interval interval,
        int pairs) {

    /** How many months of scores are looked at, the latest among them. */
    public static final int MONTHS = 37;

    /** Fewer pairs of changes say nothing. */
    public static final int LEAST_PAIRS = 10;

    /** The longest lag that is tried. */
    public static final int LONGEST_LAG = 6;

    /** How sure one may be that the interval holds the slope, over all lags that were tried. */
    public static final double CONFIDENCE = 0.95;

    /** What can be said about an arrow. */
    public enum Verdict {
        /** The effect follows the cause. */
        HOLDS,
        /** The effect goes against the cause. */
        CONTRADICTED,
        /** The observations fit with an effect and with none. */
        OPEN,
        /** There are too few observations, or one of the two never moved. */
        NOT_TESTED
    }

    /** What can be said about it. */
    public Verdict verdict() {
        if (interval == null) {
            return Verdict.NOT_TESTED;
        }
        if (interval.containsZero()) {
            return Verdict.OPEN;
        }
        return interval.low() > 0 ? Verdict.HOLDS : Verdict.CONTRADICTED;
    }

    /**
     * Tests all arrows of a card that lead to objectives of the same card.
     *
     * @param course the card at the end of each of some months without a gap, oldest first, each
     *     with the values of that month alone
     */
    public static List<ArrowTest> of(List<ScoredCard> course) {
        if (course.isEmpty()) {
            return List.of();
        }
        Scorecard card = course.getLast().card();
        List<ArrowTest> tests = new ArrayList<>();
        for (Objective objective : card.objectives()) {
            for (ObjectiveKey supported : objective.supports()) {
                if (supported.card().equals(card.id())) {
                    tests.add(
                            of(
                                    objective.id(),
                                    supported.objective(),
                                    scores(course, objective.id()),
                                    scores(course, supported.objective())));
                }
            }
        }
        return List.copyOf(tests);
    }

    /**
     * Tests one arrow.
     *
     * @param causes the scores of the objective that supports, month by month; null where there was
     *     none
     * @param effects those of the supported one, of the same months
     */
    static ArrowTest of(
            String from,
            String to,
            List<@Nullable Fraction> causes,
            List<@Nullable Fraction> effects) {
        List<Pairs> enough = new ArrayList<>();
        int most = 0;
        for (int lag = 0; lag <= LONGEST_LAG; lag++) {
            Pairs pairs = Pairs.of(causes, effects, lag);
            most = Math.max(most, pairs.count());
            if (pairs.count() >= LEAST_PAIRS) {
                enough.add(pairs);
            }
        }
        double confidence = 1 - (1 - CONFIDENCE) / Math.max(1, enough.size());
        Optional<ArrowTest> telling =
                enough.stream()
                        .flatMap(pairs ->
                                pairs.fit().stream()
                                        .map(fit -> tested(from, to, pairs, fit, confidence)))
                        .max(Comparator.comparingDouble(ArrowTest::strength));
        return telling.orElse(new ArrowTest(from, to, 0, null, null, most));
    }

    private static ArrowTest tested(
            String from, String to, Pairs pairs, LineFit fit, double confidence) {
        return new ArrowTest(from, to, pairs.lag(), fit, fit.interval(confidence), pairs.count());
    }

    /** From 0, where nothing hangs together, to 1. */
    public double strength() {
        return fit == null ? 0 : Math.abs(fit.correlation());
    }

    private static List<@Nullable Fraction> scores(List<ScoredCard> course, String objective) {
        List<@Nullable Fraction> scores = new ArrayList<>();
        for (ScoredCard card : course) {
            scores.add(
                    card.perspectives().stream()
                            .flatMap(each -> each.objectives().stream())
                            .filter(each -> each.objective().id().equals(objective))
                            .findFirst()
                            .map(each -> each.score().score())
                            .orElse(null));
        }
        return scores;
    }

    /** The changes of both where both are known. */
    private record Pairs(int lag, double[] causes, double[] effects) {

        static Pairs of(
                List<@Nullable Fraction> causes, List<@Nullable Fraction> effects, int lag) {
            List<double[]> pairs = new ArrayList<>();
            for (int month = lag + 1; month < effects.size(); month++) {
                Double cause = change(causes, month - lag);
                Double effect = change(effects, month);
                if (cause != null && effect != null) {
                    pairs.add(new double[] {cause, effect});
                }
            }
            return new Pairs(
                    lag,
                    pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                    pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        }

        private static @Nullable Double change(List<@Nullable Fraction> scores, int month) {
            Fraction is = scores.get(month);
            Fraction was = scores.get(month - 1);
            return is == null || was == null ? null : is.minus(was).approximately();
        }

        int count() {
            return causes.length;
        }

        Optional<LineFit> fit() {
            return LineFit.ofSeries(causes, effects);
        }
    }
}
