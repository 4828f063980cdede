package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.numerics.Quadrature;

/**
 * Pareto/NBD: a customer buys at a rate distributed Gamma(r, α), for a lifetime that is exponential
 * with a rate distributed Gamma(s, β) (Schmittlein, Morrison and Colombo, Counting your customers,
 * Management Science 33, 1987).
 *
 * <p>That a customer stopped at some time between its last purchase and today is integrated over
 * that time, on a logarithmic scale and only as far as it matters, instead of by the difference of
 * two hypergeometric functions, which cancel.
 *
 * @param unit in which α and β are stated
 * @param r shape of the distribution of purchase rates
 * @param alpha rate of that distribution, a time
 * @param s shape of the distribution of the rates of stopping
 * @param beta rate of that distribution, a time
 */
public record ParetoNbd(UnitOfTime unit, double r, double alpha, double s, double beta)
        implements TransactionModel {

    private static final Quadrature NODES = Quadrature.uniform(32);

    public ParetoNbd {
        ModelKind.check(r, alpha, s, beta);
    }

    @Override
    public ModelKind kind() {
        return ModelKind.PARETO_NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, s, beta};
    }

    @Override
    public double logOddsStopped(History history) {
        return logOddsStopped(
                history.repeats(),
                (double) history.recency() / unit.days(),
                (double) history.age() / unit.days());
    }

    /** The same of times that need not lie on whole days. */
    double logOddsStopped(int repeats, double recency, double age) {
        double bought = r + repeats;
        double near = Math.min(alpha, beta);
        double since = age - recency;
        return Math.log(s * ((near + recency) / (beta + recency)))
                + bought * Math.log1p(since / (alpha + recency))
                + s * Math.log1p(since / (beta + recency))
                + Math.log(
                        alpha <= beta
                                ? stopped(bought, s + 1, alpha + recency, beta + recency, since)
                                : stopped(s + 1, bought, beta + recency, alpha + recency, since));
    }

    /**
     * ∫ (n + y)^−k (f + y)^−l dy from 0 to the time since the last purchase, in terms of z with n +
     * y = n exp(z), relative to the integrand at its beginning.
     *
     * @param k the power of what is nearer to zero
     * @param near n
     */
    private static double stopped(double k, double l, double near, double far, double since) {
        double end = LogarithmicScale.end(k, l, near, far, since);
        double sum = 0;
        for (int i = 0; i < NODES.nodes().length; i++) {
            double z = end * NODES.nodes()[i];
            double log = Math.log1p(near * Math.expm1(z) / far);
            sum += NODES.weights()[i] * Math.exp((1 - k) * z - l * log);
        }
        return end * sum;
    }

    @Override
    public Remaining remaining(int repeats, int age) {
        double known = (double) age / unit.days();
        return new GammaRemaining(r + repeats, alpha + known, s, beta + known);
    }
}
