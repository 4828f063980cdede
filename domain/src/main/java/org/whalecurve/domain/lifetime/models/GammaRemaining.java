package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.numerics.Quadrature;

/**
 * Purchases at a rate distributed Gamma, until the end of a lifetime that is exponential with a
 * rate distributed Gamma.
 *
 * @param shape of the distribution of purchase rates
 * @param rate of that distribution, a time
 * @param stopShape of the distribution of the rates of stopping
 * @param stopRate of that distribution, a time
 */
record GammaRemaining(double shape, double rate, double stopShape, double stopRate)
        implements Remaining {

    private static final Quadrature NODES = Quadrature.uniform(32);

    @Override
    public double expected(double time) {
        return shape / rate * lifetimeWithin(time);
    }

    @Override
    public double survival(double time) {
        return Math.exp(-stopShape * Math.log1p(time / stopRate));
    }

    /** Schmittlein, Morrison and Colombo 1987, with its limit where the shape is one. */
    @Override
    public double lifetimeWithin(double time) {
        return stopRate * fallen(stopShape - 1, Math.log1p(time / stopRate));
    }

    /** (1 − exp(−p l)) ÷ p, also where p is zero. */
    static double fallen(double power, double log) {
        double exponent = power * log;
        return Math.abs(exponent) < 1e-12 ? log : -Math.expm1(-exponent) / power;
    }

    /** Fader, Hardie and Lee 2005 (RFM and CLV), by quadrature. */
    @Override
    public double discounted(double discount) {
        return shape / rate / discount * LaplaceIntegral.of(discount * stopRate, stopShape);
    }

    /** Either it lives on and makes them, or it made them before it stopped. */
    @Override
    public double probability(int purchases, double time) {
        double alive = survival(time) * PurchaseCounts.probability(shape, rate, purchases, time);
        double width = Math.log1p(time / stopRate);
        int panels = (int) Math.ceil(2 * width);
        double stopped = 0;
        for (int panel = 0; panel < panels; panel++) {
            for (int i = 0; i < NODES.nodes().length; i++) {
                double log = width * (panel + NODES.nodes()[i]) / panels;
                double until = stopRate * Math.expm1(log);
                stopped +=
                        NODES.weights()[i]
                                * Math.exp(-stopShape * log)
                                * PurchaseCounts.probability(shape, rate, purchases, until);
            }
        }
        return alive + (panels == 0 ? 0 : stopShape * stopped * width / panels);
    }
}
