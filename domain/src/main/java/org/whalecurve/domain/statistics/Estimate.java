package org.whalecurve.domain.statistics;

/**
 * What observations make likely: never a booked figure.
 *
 * @param value the most likely value
 * @param standardError how far it may be off, one standard deviation in the same unit; at least 0
 */
public record Estimate(double value, double standardError) {

    /** Nothing, surely. */
    public static final Estimate ZERO = new Estimate(0, 0);

    /**
     * @throws IllegalArgumentException if either is not a finite number, or the error below zero
     */
    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(standardError) || standardError < 0) {
            throw new IllegalArgumentException(value + " ± " + standardError);
        }
    }

    /**
     * Between what bounds it lies, by the normal distribution.
     *
     * @param confidence such as 0.95, above 0 and below 1
     */
    public Interval interval(double confidence) {
        double width = standardError * Normal.quantile((1 + confidence) / 2);
        return new Interval(value - width, value + width);
    }

    /** So many times as much. */
    public Estimate times(double factor) {
        return new Estimate(value * factor, standardError * Math.abs(factor));
    }

    /** Both together, if neither tells anything of the other. */
    public Estimate plus(Estimate other) {
        return new Estimate(value + other.value, Math.hypot(standardError, other.standardError));
    }

    /**
     * The product of two that tell nothing of one another: its variance is a²v + b²u + uv (Goodman,
     * On the Exact Variance of Products, Journal of the American Statistical Association 55, 1960).
     */
    public Estimate times(Estimate other) {
        double one = value * other.standardError;
        double another = other.value * standardError;
        return new Estimate(
                value * other.value,
                Math.sqrt(
                        one * one
                                + another * another
                                + Math.pow(standardError * other.standardError, 2)));
    }
}
