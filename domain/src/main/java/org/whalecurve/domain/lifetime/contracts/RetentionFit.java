package org.whalecurve.domain.lifetime.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.numerics.Curvature;
import org.whalecurve.domain.numerics.Maximum;
import org.whalecurve.domain.numerics.MaximumSearch;
import org.whalecurve.domain.numerics.SmoothFunction;
import org.whalecurve.domain.statistics.Estimate;

/**
 * The retention model that makes what was seen of some cohorts most likely, and how sure one may be
 * of it.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>any cohort that was watched gives a model, and a survival between 0 and 1 that never rises;
 *   <li>a cohort in two halves gives the same model as in one;
 *   <li>a free shape is never less likely than a shape of 1.
 * </ol>
 */
public final class RetentionFit {

    /** Of the likelihood ratio of one parameter more: chi-square's 95 % point at one degree. */
    static final double SIGNIFICANT = 3.841458820694124;

    private static final double[][] STARTS = {{0, 1, 0}, {0.7, 2, 2}, {-0.7, -0.7, -2}};

    /** A parameter that may be fifty times as much or as little is not known. */
    private static final double MOST_VARIANCE = Math.pow(Math.log(50) / 1.96, 2);

    private static final double DIFFERENCE = 1e-5;

    private final RetentionModel model;
    private final Maximum maximum;
    private final double[] gradient;
    private final double logLikelihood;
    private final Optional<double[][]> covariance;
    private final int evaluations;
    private final long customers;

    private RetentionFit(RetentionCounts counts, Maximum maximum, int evaluations) {
        this.maximum = maximum;
        this.model = RetentionModel.at(maximum.point());
        this.customers = counts.watched();
        this.evaluations = evaluations;
        this.gradient = new double[maximum.point().length];
        this.logLikelihood = counts.logLikelihood(model, gradient);
        boolean atBound = IntStream.range(0, gradient.length).anyMatch(maximum::onBound);
        this.covariance =
                atBound || counts.periods() < gradient.length
                        ? Optional.empty()
                        : Curvature.inverse(
                                        maximum,
                                        (point, slope) ->
                                                counts.logLikelihood(
                                                        RetentionModel.at(point), slope))
                                .filter(RetentionFit::tellsSomething);
    }

    private static boolean tellsSomething(double[][] covariance) {
        return IntStream.range(0, covariance.length)
                .allMatch(i -> covariance[i][i] <= MOST_VARIANCE);
    }

    /**
     * Fits the shifted beta-geometric distribution.
     *
     * @return empty if no customer was watched for a period
     */
    public static Optional<RetentionFit> shiftedBetaGeometric(List<ContractCohort> cohorts) {
        return fit(cohorts, 2);
    }

    /**
     * Fits the beta discrete Weibull distribution.
     *
     * @return empty if no customer was watched for a period
     */
    public static Optional<RetentionFit> betaDiscreteWeibull(List<ContractCohort> cohorts) {
        return fit(cohorts, 3);
    }

    /**
     * The simpler of the two, unless three periods were watched and the other is more likely by
     * more than chance explains one time in twenty (likelihood-ratio test).
     *
     * @return empty if no customer was watched for a period
     */
    public static Optional<RetentionFit> simplestOf(List<ContractCohort> cohorts) {
        boolean enough = RetentionCounts.of(cohorts).periods() >= STARTS[0].length;
        return shiftedBetaGeometric(cohorts)
                .map(simple ->
                        betaDiscreteWeibull(cohorts)
                                .filter(_ -> enough)
                                .filter(shaped ->
                                        2 * (shaped.logLikelihood() - simple.logLikelihood())
                                                > SIGNIFICANT)
                                .orElse(simple));
    }

    private static Optional<RetentionFit> fit(List<ContractCohort> cohorts, int parameters) {
        RetentionCounts counts = RetentionCounts.of(cohorts);
        if (counts.watched() == 0) {
            return Optional.empty();
        }
        SmoothFunction each =
                (point, slope) -> {
                    double sum = counts.logLikelihood(RetentionModel.at(point), slope);
                    for (int i = 0; i < slope.length; i++) {
                        slope[i] /= counts.watched();
                    }
                    return sum / counts.watched();
                };
        Maximum best = MaximumSearch.from(Arrays.copyOf(STARTS[0], parameters), each);
        int evaluations = best.evaluations();
        for (int i = 1; i < STARTS.length; i++) {
            Maximum other = MaximumSearch.from(Arrays.copyOf(STARTS[i], parameters), each);
            evaluations += other.evaluations();
            best = other.value() > best.value() ? other : best;
        }
        return Optional.of(new RetentionFit(counts, best, evaluations));
    }

    /** The most likely model. */
    public RetentionModel model() {
        return model;
    }

    /**
     * Whether the observations tell all parameters. If not, the curve goes through what was seen as
     * well as any, but how customers differ, and with it what becomes of them later, is not known:
     * everybody stayed, all are alike, or there are fewer periods than parameters.
     */
    public boolean identified() {
        return covariance.isPresent();
    }

    /** Natural logarithm of the likelihood of all customers. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Akaike's criterion, 2 k − 2 ln L. */
    public double aic() {
        return 2 * (parameters() - logLikelihood());
    }

    /** The Bayesian criterion of Schwarz, k ln n − 2 ln L. */
    public double bic() {
        return parameters() * Math.log((double) customers) - 2 * logLikelihood();
    }

    /** How many customers were watched for a period at least. */
    public long customers() {
        return customers;
    }

    /** How many parameters were fitted: 2, or 3 with the shape. */
    public int parameters() {
        return gradient.length;
    }

    /** How often the likelihood was worked out. */
    public int evaluations() {
        return evaluations;
    }

    /** The slope of the log-likelihood at the maximum, by the coordinates of the search. */
    public double[] gradient() {
        return gradient.clone();
    }

    /**
     * A figure of the model with its standard error by the delta method: the error of the
     * parameters, from the curvature of the likelihood, carried on to the figure.
     *
     * @return empty if the parameters are not identified, or the figure is not finite
     */
    public Optional<Estimate> estimate(ToDoubleFunction<RetentionModel> figure) {
        return covariance.flatMap(known -> estimate(figure, known));
    }

    private Optional<Estimate> estimate(ToDoubleFunction<RetentionModel> figure, double[][] known) {
        double[] slope = new double[gradient.length];
        for (int i = 0; i < slope.length; i++) {
            double[] near = maximum.point().clone();
            near[i] += DIFFERENCE;
            double up = figure.applyAsDouble(RetentionModel.at(near));
            near[i] -= 2 * DIFFERENCE;
            slope[i] = (up - figure.applyAsDouble(RetentionModel.at(near))) / (2 * DIFFERENCE);
        }
        double variance = 0;
        for (int i = 0; i < slope.length; i++) {
            for (int j = 0; j < slope.length; j++) {
                variance += slope[i] * known[i][j] * slope[j];
            }
        }
        double value = figure.applyAsDouble(model);
        double error = Math.sqrt(variance);
        return Double.isFinite(value) && Double.isFinite(error)
                ? Optional.of(new Estimate(value, error))
                : Optional.empty();
    }
}
