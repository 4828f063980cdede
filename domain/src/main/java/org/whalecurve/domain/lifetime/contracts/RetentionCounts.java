package org.whalecurve.domain.lifetime.contracts;

import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.numerics.GammaFunctions;

/**
 * What some cohorts tell of a retention model: how many left in each period, and how many were
 * still there when they were last seen. All else of them does not matter to the likelihood.
 */
final class RetentionCounts {

    private final long[] lost;
    private final long[] staying;

    private RetentionCounts(long[] lost, long[] staying) {
        this.lost = lost;
        this.staying = staying;
    }

    static RetentionCounts of(List<ContractCohort> cohorts) {
        int periods = cohorts.stream().mapToInt(ContractCohort::periods).max().orElse(0);
        long[] lost = new long[periods + 1];
        long[] staying = new long[periods + 1];
        for (ContractCohort cohort : cohorts) {
            for (int t = 1; t <= cohort.periods(); t++) {
                lost[t] = Math.addExact(lost[t], cohort.lost(t));
            }
            int last = cohort.periods();
            staying[last] = Math.addExact(staying[last], cohort.alive(last));
        }
        return new RetentionCounts(lost, staying);
    }

    int periods() {
        return lost.length - 1;
    }

    /** How many customers were watched for one period at least. */
    long watched() {
        long sum = 0;
        for (int t = 1; t < lost.length; t++) {
            sum = Math.addExact(sum, Math.addExact(lost[t], staying[t]));
        }
        return sum;
    }

    /**
     * The log-likelihood: Σ lost(t) ln (S(t − 1) − S(t)) + Σ staying(t) ln S(t).
     *
     * @param gradient receives its derivatives by coordinates as {@link RetentionModel#at} takes
     *     them
     */
    double logLikelihood(RetentionModel model, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] before = new double[gradient.length];
        double[] after = new double[gradient.length];
        double logBefore = 0;
        double sum = 0;
        for (int t = 1; t < lost.length; t++) {
            double logAfter = model.logSurvival(t);
            slopes(model, t, after);
            double kept = Math.exp(logAfter - logBefore);
            double left = -Math.expm1(logAfter - logBefore);
            sum += times(lost[t], logBefore + Math.log(left)) + staying[t] * logAfter;
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] +=
                        times(lost[t], (before[i] - kept * after[i]) / left)
                                + staying[t] * after[i];
            }
            logBefore = logAfter;
            System.arraycopy(after, 0, before, 0, after.length);
        }
        return sum;
    }

    /** The derivatives of ln S(t) by the coordinates of the parameters. */
    static void slopes(RetentionModel model, int period, double[] into) {
        double rise = model.rise(period);
        double both = model.alpha() + model.beta();
        double bothRisen = GammaFunctions.digamma(both + rise);
        double betaRisen = GammaFunctions.digamma(model.beta() + rise);
        double ofBoth = GammaFunctions.digamma(both) - bothRisen;
        into[0] = model.alpha() * ofBoth;
        into[1] = model.beta() * (ofBoth + betaRisen - GammaFunctions.digamma(model.beta()));
        if (into.length > 2) {
            into[2] =
                    (betaRisen - bothRisen)
                            * rise
                            * Math.log(period)
                            * model.shape()
                            * RetentionModel.SHAPE_SCALE;
        }
    }

    /** Nobody counts for nothing, whatever the logarithm of an impossibility is. */
    private static double times(long count, double value) {
        return count == 0 ? 0 : count * value;
    }
}
