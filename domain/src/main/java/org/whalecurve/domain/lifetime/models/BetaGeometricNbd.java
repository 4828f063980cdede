package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * BG/NBD: a customer buys at a rate distributed Gamma(r, α), and stops after each repeat with a
 * probability distributed Beta(a, b) (Fader, Hardie and Lee, Counting your customers the easy way,
 * Marketing Science 24, 2005).
 *
 * @param unit in which α is stated
 * @param r shape of the distribution of purchase rates
 * @param alpha rate of that distribution, a time
 * @param a first parameter of the distribution of the probability to stop
 * @param b second parameter
 */
public record BetaGeometricNbd(UnitOfTime unit, double r, double alpha, double a, double b)
        implements TransactionModel {

    public BetaGeometricNbd {
        ModelKind.check(r, alpha, a, b);
    }

    @Override
    public ModelKind kind() {
        return ModelKind.BG_NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    /** Nobody has stopped that has not bought again. */
    @Override
    public double logOddsStopped(History history) {
        double recency = (double) history.recency() / unit.days();
        double age = (double) history.age() / unit.days();
        int x = history.repeats();
        return x == 0
                ? Double.NEGATIVE_INFINITY
                : (r + x) * Math.log1p((age - recency) / (alpha + recency))
                        + Math.log(a / (b + x - 1));
    }

    @Override
    public Remaining remaining(int repeats, int age) {
        double days = age;
        return new BetaRemaining(r + repeats, alpha + days / unit.days(), a, b + repeats);
    }
}
