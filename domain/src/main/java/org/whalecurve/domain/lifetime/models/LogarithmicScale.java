package org.whalecurve.domain.lifetime.models;

/**
 * The scale on which (n + y)^−k (f + y)^−l dy with 0 < n ≤ f is integrated from y = 0 on: n + y = n
 * exp(z). Its logarithm, (1 − k) z − l ln(f + y), bends down, so that it falls ever faster.
 */
final class LogarithmicScale {

    private static final double NEGLIGIBLE = 45;
    private static final int ITERATIONS = 4;

    private LogarithmicScale() {}

    /**
     * How far to integrate: to a time, or to where the logarithm has fallen by 45.
     *
     * @param time how far y goes at most
     * @return the end in terms of z
     */
    static double end(double k, double l, double near, double far, double time) {
        double end = Math.log1p(time / near);
        double fall = k - 1 + l * near / far;
        if (!(fall * end > NEGLIGIBLE)) {
            return end;
        }
        end = NEGLIGIBLE / fall;
        for (int i = 0; i < ITERATIONS; i++) {
            double y = near * Math.expm1(end);
            double excess = (k - 1) * end + l * Math.log1p(y / far) - NEGLIGIBLE;
            end -= excess / (k - 1 + l * (near + y) / (far + y));
        }
        return end;
    }
}
