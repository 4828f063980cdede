package org.whalecurve.domain.lifetime.occasions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whalecurve.domain.numerics.Curvature;
import org.whalecurve.domain.numerics.Maximum;
import org.whalecurve.domain.numerics.MaximumSearch;
import org.whalecurve.domain.numerics.SmoothFunction;

/**
 * The model that makes histories on occasions most likely.
 *
 * @param model with these parameters
 * @param logLikelihood of all histories
 * @param customers how many there were
 * @param covariance of the logarithms of the parameters; empty if the histories do not tell them
 *     all: nobody seems to stop, or all customers seem alike
 */
public record OccasionFit(
        OccasionModel model,
        double logLikelihood,
        long customers,
        Optional<double[][]> covariance) {

    /** A parameter that may be fifty times as much or as little is not known. */
    private static final double MOST_VARIANCE = Math.pow(Math.log(50) / 1.96, 2);

    private static final double[][] STARTS = {{0, 0, 0, 1}, {1, 1, -1, 1}, {-1, 0, 0, 2}};

    /**
     * Fits by maximum likelihood, from several starts.
     *
     * @return empty if nobody was watched on any occasion
     */
    public static Optional<OccasionFit> of(List<OccasionGroup> groups) {
        long customers = groups.stream().mapToLong(OccasionGroup::customers).sum();
        int most =
                groups.stream()
                        .filter(group -> group.customers() > 0)
                        .mapToInt(group -> group.history().occasions())
                        .max()
                        .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        SmoothFunction perCustomer =
                (point, slope) -> perCustomer(groups, customers, most, point, slope);
        Maximum best = MaximumSearch.from(STARTS[0], perCustomer);
        for (int i = 1; i < STARTS.length; i++) {
            Maximum other = MaximumSearch.from(STARTS[i], perCustomer);
            best = other.value() > best.value() ? other : best;
        }
        return Optional.of(
                new OccasionFit(
                        at(best.point()),
                        best.value() * customers,
                        customers,
                        covariance(best, perCustomer, customers)));
    }

    private static double perCustomer(
            List<OccasionGroup> groups, long customers, int most, double[] point, double[] slope) {
        OccasionModel model = at(point);
        OccasionLikelihood likelihood = new OccasionLikelihood(model, most);
        double[] parameters = {model.alpha(), model.beta(), model.gamma(), model.delta()};
        double[] one = new double[slope.length];
        double[] sums = new double[slope.length];
        double sum = 0;
        for (OccasionGroup group : groups) {
            sum += group.customers() * likelihood.log(group.history(), one);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += group.customers() * one[i];
            }
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] = sums[i] * parameters[i] / customers;
        }
        return sum / customers;
    }

    private static OccasionModel at(double[] logs) {
        return new OccasionModel(
                Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
    }

    private static Optional<double[][]> covariance(
            Maximum best, SmoothFunction perCustomer, long customers) {
        boolean onBound = IntStream.range(0, best.point().length).anyMatch(best::onBound);
        if (onBound) {
            return Optional.empty();
        }
        return Curvature.inverse(best, perCustomer)
                .map(inverse -> {
                    for (double[] row : inverse) {
                        for (int i = 0; i < row.length; i++) {
                            row[i] /= customers;
                        }
                    }
                    return inverse;
                })
                .filter(OccasionFit::tellsSomething);
    }

    private static boolean tellsSomething(double[][] covariance) {
        return IntStream.range(0, covariance.length)
                .allMatch(i -> covariance[i][i] <= MOST_VARIANCE);
    }

    /** The standard errors of α, β, γ and δ, by the delta method; empty if they are not told. */
    public Optional<double[]> standardErrors() {
        double[] parameters = {model.alpha(), model.beta(), model.gamma(), model.delta()};
        return covariance.map(known -> {
            double[] errors = parameters.clone();
            for (int i = 0; i < errors.length; i++) {
                errors[i] *= Math.sqrt(known[i][i]);
            }
            return errors;
        });
    }

    /** Akaike's criterion: smaller is better. */
    public double aic() {
        return 2.0 * STARTS[0].length - 2 * logLikelihood;
    }

    /** Schwarz's criterion: smaller is better. */
    public double bic() {
        return STARTS[0].length * Math.log((double) customers) - 2 * logLikelihood;
    }
}
