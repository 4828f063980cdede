package org.whalecurve.domain.numerics;

/**
 * The logarithm of the gamma function and its first derivative, for positive arguments. Small
 * arguments are lifted by the recurrence Γ(x + 1) = x Γ(x), large ones follow Stirling's series
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.15, 6.1.41, 6.3.5 and 6.3.18).
 */
public final class GammaFunctions {

    /** From here on the terms of the series that are kept leave an error below 1e-16. */
    private static final double LARGE = 12;

    private static final double HALF_LOG_OF_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private GammaFunctions() {}

    /**
     * ln Γ(x), to about fifteen digits of the larger of its value and one.
     *
     * @param x above zero
     */
    public static double logGamma(double x) {
        double product = 1;
        double large = x;
        while (large < LARGE) {
            product *= large;
            large++;
        }
        double inverse = 1 / large;
        double square = inverse * inverse;
        double series =
                inverse
                        * (1.0 / 12
                                - square
                                        * (1.0 / 360
                                                - square
                                                        * (1.0 / 1260
                                                                - square
                                                                        * (1.0 / 1680
                                                                                - square / 1188))));
        return (large - 0.5) * Math.log(large)
                - large
                + HALF_LOG_OF_TWO_PI
                + series
                - Math.log(product);
    }

    /**
     * ψ(x), the derivative of {@link #logGamma}.
     *
     * @param x above zero
     */
    public static double digamma(double x) {
        double lifted = 0;
        double large = x;
        while (large < LARGE) {
            lifted += 1 / large;
            large++;
        }
        double square = 1 / (large * large);
        double series =
                square
                        * (1.0 / 12
                                - square
                                        * (1.0 / 120
                                                - square
                                                        * (1.0 / 252
                                                                - square
                                                                        * (1.0 / 240
                                                                                - square / 132))));
        return Math.log(large) - 0.5 / large - series - lifted;
    }

    /**
     * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b).
     *
     * @param a above zero
     * @param b above zero
     */
    public static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }
}
