package org.whalecurve.domain.numerics;

/**
 * How the logarithm of the gamma function rises between two arguments, with the digits that a
 * difference of two large logarithms loses: by Stirling's series of both with what is equal taken
 * out (Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.15 and 6.1.41).
 */
public final class GammaRatio {

    /** From here on the terms of the series that are left out are below 1e-16. */
    private static final double LARGE = 12;

    /** Of Stirling's series in 1 ÷ z², the last first. */
    private static final double[] STIRLING = {
        -691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12
    };

    private GammaRatio() {}

    /**
     * ln Γ(x + step) − ln Γ(x).
     *
     * @param x above zero
     * @param step at least zero
     */
    public static double log(double x, double step) {
        double below = 0;
        double z = x;
        while (z < LARGE) {
            below += Math.log1p(step / z);
            z++;
        }
        double end = z + step;
        return (z - 0.5) * Math.log1p(step / z)
                + step * Math.log(end)
                - step
                + series(end)
                - series(z)
                - below;
    }

    private static double series(double z) {
        double sum = 0;
        for (double coefficient : STIRLING) {
            sum = sum / (z * z) + coefficient;
        }
        return sum / z;
    }
}
