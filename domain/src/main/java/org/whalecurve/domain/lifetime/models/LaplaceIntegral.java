package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.numerics.Quadrature;

/**
 * J(z, q) = ∫ exp(−v) (1 + v ÷ z)^−q dv from zero on, which discounts a hyperbola: z^q U(q, q, z)
 * in terms of Tricomi's function. With v = z (exp(y) − 1) the integrand falls smoothly, and is left
 * off where its logarithm has fallen by 45.
 */
final class LaplaceIntegral {

    private static final double NEGLIGIBLE = 45;
    private static final double WIDEST_PANEL = 8;
    private static final int ITERATIONS = 8;
    private static final Quadrature NODES = Quadrature.uniform(40);

    private LaplaceIntegral() {}

    /**
     * The integral; between 0 and 1.
     *
     * @param z above zero, may be infinite
     * @param q at least zero
     */
    static double of(double z, double q) {
        if (z > 1e15 * (1 + q)) {
            return 1;
        }
        double power = q - 1;
        double end = Math.log1p((NEGLIGIBLE + (q < 1 ? NEGLIGIBLE : 0)) / z);
        for (int i = 0; i < ITERATIONS; i++) {
            double excess = z * Math.expm1(end) + power * end - NEGLIGIBLE;
            end -= excess / (z * Math.exp(end) + power);
        }
        double sum = 0;
        int panels = (int) Math.ceil(end / WIDEST_PANEL);
        for (int panel = 0; panel < panels; panel++) {
            for (int i = 0; i < NODES.nodes().length; i++) {
                double y = end * (panel + NODES.nodes()[i]) / panels;
                sum += NODES.weights()[i] * Math.exp(-z * Math.expm1(y) - power * y);
            }
        }
        return Math.min(1, z * end * sum / panels);
    }
}
