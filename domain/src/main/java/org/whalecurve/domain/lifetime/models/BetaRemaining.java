package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.numerics.GammaFunctions;
import org.whalecurve.domain.numerics.Quadrature;

/**
 * Purchases at a rate distributed Gamma, after each of which it stops with a probability
 * distributed Beta. Integrals over that probability are Gauss–Jacobi quadratures, so that no
 * hypergeometric function is needed.
 *
 * @param shape of the distribution of purchase rates
 * @param rate of that distribution, a time
 * @param stops first parameter of the distribution of the probability to stop
 * @param stays second parameter
 */
record BetaRemaining(double shape, double rate, double stops, double stays) implements Remaining {

    private static final int FEWEST_NODES = 12;
    private static final int MOST_NODES = 200;

    /** As many nodes as leave an error of about 1e-14. */
    private static final double DIGITS = 16;

    private static final int NODES_TO_DISCOUNT = 48;

    @Override
    public double expected(double time) {
        double ratio = time / rate;
        Quadrature over = nodes(ratio);
        double sum = 0;
        for (int i = 0; i < over.nodes().length; i++) {
            double p = over.nodes()[i];
            sum += over.weights()[i] * expected(ratio, p);
        }
        return sum;
    }

    private double expected(double ratio, double p) {
        double log = Math.log1p(ratio * p);
        return log < 1e-300 ? shape * ratio : -Math.expm1(-shape * log) / p;
    }

    @Override
    public double survival(double time) {
        double ratio = time / rate;
        Quadrature over = nodes(ratio);
        double sum = 0;
        for (int i = 0; i < over.nodes().length; i++) {
            sum += over.weights()[i] * Math.exp(-shape * Math.log1p(ratio * over.nodes()[i]));
        }
        return Math.min(1, sum);
    }

    @Override
    public double lifetimeWithin(double time) {
        double ratio = time / rate;
        Quadrature over = nodes(ratio);
        double sum = 0;
        for (int i = 0; i < over.nodes().length; i++) {
            double p = over.nodes()[i];
            double log = Math.log1p(ratio * p);
            double within = log < 1e-300 ? time : rate / p * GammaRemaining.fallen(shape - 1, log);
            sum += over.weights()[i] * within;
        }
        return Math.min(time, sum);
    }

    /** ∫ exp(−δ t) λ exp(−λ p t) dt, expected over the rate λ and the probability p. */
    @Override
    public double discounted(double discount) {
        double scaled = rate * discount;
        Quadrature over = Quadrature.beta(stops, stays, NODES_TO_DISCOUNT);
        double sum = 0;
        for (int i = 0; i < over.nodes().length; i++) {
            sum += over.weights()[i] * LaplaceIntegral.of(scaled / over.nodes()[i], shape + 1);
        }
        return shape / scaled * sum;
    }

    /** Fader, Hardie and Lee 2005 (Counting your customers the easy way), equation 8. */
    @Override
    public double probability(int purchases, double time) {
        double all = GammaFunctions.logBeta(stops, stays);
        double stayed = Math.exp(GammaFunctions.logBeta(stops, stays + purchases) - all);
        double alive = stayed * PurchaseCounts.probability(shape, rate, purchases, time);
        if (purchases == 0) {
            return alive;
        }
        double stopped = Math.exp(GammaFunctions.logBeta(stops + 1, stays + purchases - 1) - all);
        return alive + stopped * PurchaseCounts.atLeast(shape, rate, purchases, time);
    }

    private Quadrature nodes(double ratio) {
        double wanted = Math.ceil(DIGITS / Math.log1p(2 / ratio));
        int count = (int) Math.clamp(wanted, FEWEST_NODES, MOST_NODES);
        return Quadrature.beta(stops, stays, count);
    }
}
