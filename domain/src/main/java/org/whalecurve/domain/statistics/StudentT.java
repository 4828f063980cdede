package org.whalecurve.domain.statistics;

/**
 * The distribution of Student's t, by the regularised incomplete beta function with its continued
 * fraction (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.8 and 26.7.1).
 *
 * @param freedom degrees of freedom, at least 1
 */
public record StudentT(int freedom) {

    private static final double SMALLEST = 1e-300;
    private static final double ACCURACY = 1e-15;
    private static final int MOST_TERMS = 1000;
    private static final int HALVINGS = 200;

    public StudentT {
        if (freedom < 1) {
            throw new IllegalArgumentException("degrees of freedom: " + freedom);
        }
    }

    /** The probability of a value of at most t. */
    public double probability(double t) {
        double tail = 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2.0, 0.5);
        return t > 0 ? 1 - tail : tail;
    }

    /**
     * The value that is exceeded with a probability of 1 − p.
     *
     * @param p above one half and below 1
     */
    public double quantile(double p) {
        if (!(p > 0.5 && p < 1)) {
            throw new IllegalArgumentException("probability: " + p);
        }
        double low = 0;
        double high = 1;
        while (probability(high) < p) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > ACCURACY * high; i++) {
            double middle = (low + high) / 2;
            if (probability(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front =
                Math.exp(
                        logGamma(a + b)
                                - logGamma(a)
                                - logGamma(b)
                                + a * Math.log(x)
                                + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * continuedFraction(x, a, b) / a
                : 1 - front * continuedFraction(1 - x, b, a) / b;
    }

    /** By the method of Lentz. */
    private static double continuedFraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < ACCURACY) {
                break;
            }
        }
        return result;
    }

    private static double notZero(double value) {
        return Math.abs(value) < SMALLEST ? SMALLEST : value;
    }

    /** Of a multiple of one half: exactly by the recurrence, from Γ(1) = 1 and Γ(½) = √π. */
    private static double logGamma(double x) {
        double log = 0;
        double rest = x;
        while (rest > 1) {
            rest -= 1;
            log += Math.log(rest);
        }
        return rest == 1 ? log : log + 0.5 * Math.log(Math.PI);
    }
}
