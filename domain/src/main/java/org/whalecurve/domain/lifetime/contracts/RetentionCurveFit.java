package org.whalecurve.domain.lifetime.contracts;

import java.util.Optional;
import org.whalecurve.domain.numerics.Maximum;
import org.whalecurve.domain.numerics.MaximumSearch;
import org.whalecurve.domain.numerics.SmoothFunction;

/**
 * The shifted beta-geometric distribution whose retention rates lie nearest to those of a cohort by
 * least squares: for curves of which the shares are known and not the customers, so that there is
 * no likelihood (Fader and Hardie, A Spreadsheet-Literate Non-Statistician's Guide to the
 * Beta-Geometric Model, 2014).
 *
 * @param model the model
 * @param squaredError sum of the squared differences of the retention rates
 */
public record RetentionCurveFit(RetentionModel model, double squaredError) {

    private static final double[][] STARTS = {{0, 1}, {1, 2}, {-1, -1}};
    private static final double RAISED = 1e4;

    /**
     * Fits it.
     *
     * @return empty if the cohort was not watched for two periods in which somebody was there
     */
    public static Optional<RetentionCurveFit> of(ContractCohort cohort) {
        int periods = 0;
        while (periods < cohort.periods() && cohort.alive(periods) > 0) {
            periods++;
        }
        if (periods < 2) {
            return Optional.empty();
        }
        double[] rates = new double[periods + 1];
        for (int t = 1; t <= periods; t++) {
            rates[t] = (double) cohort.alive(t) / cohort.alive(t - 1);
        }
        // Raised, because a search ends where the slope is small beside one.
        SmoothFunction nearness =
                (point, slope) -> {
                    double sum = nearness(rates, point, slope);
                    slope[0] *= RAISED;
                    slope[1] *= RAISED;
                    return sum * RAISED;
                };
        Maximum best = MaximumSearch.from(STARTS[0], nearness);
        for (int i = 1; i < STARTS.length; i++) {
            Maximum other = MaximumSearch.from(STARTS[i], nearness);
            best = other.value() > best.value() ? other : best;
        }
        return Optional.of(
                new RetentionCurveFit(RetentionModel.at(best.point()), -best.value() / RAISED));
    }

    private static double nearness(double[] rates, double[] point, double[] gradient) {
        RetentionModel model = RetentionModel.at(point);
        double[] before = new double[point.length];
        double[] after = new double[point.length];
        gradient[0] = 0;
        gradient[1] = 0;
        double sum = 0;
        for (int t = 1; t < rates.length; t++) {
            RetentionCounts.slopes(model, t, after);
            double retention = model.retention(t);
            double missed = rates[t] - retention;
            sum -= missed * missed;
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += 2 * missed * retention * (after[i] - before[i]);
                before[i] = after[i];
            }
        }
        return sum;
    }
}
