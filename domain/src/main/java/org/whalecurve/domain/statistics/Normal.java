package org.whalecurve.domain.statistics;

/**
 * The standard normal distribution, by the series of Marsaglia (Evaluating the Normal Distribution,
 * Journal of Statistical Software 11:4, 2004).
 */
public final class Normal {

    /** Further out, less than 1e-15 of it is left. */
    private static final double FURTHEST = 8;

    private static final double HALF_LOG_OF_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final int HALVINGS = 60;

    private Normal() {}

    /** The probability of a value of at most x. */
    public static double probability(double x) {
        if (Math.abs(x) >= FURTHEST) {
            return x > 0 ? 1 : 0;
        }
        double term = x;
        double sum = x;
        double before = 0;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x - HALF_LOG_OF_TWO_PI);
    }

    /**
     * The value that is exceeded with a probability of 1 − p.
     *
     * @param p above 0 and below 1
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("probability: " + p);
        }
        double low = -FURTHEST;
        double high = FURTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (probability(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
