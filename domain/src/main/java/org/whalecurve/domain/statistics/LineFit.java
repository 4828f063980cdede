package org.whalecurve.domain.statistics;

import java.util.Optional;

/**
 * A straight line through observations by least squares.
 *
 * @param count how many observations
 * @param effective as how many independent observations they count; at most the count
 * @param slope by how much the effect rises for each unit of the cause
 * @param standardError of the slope, in its unit
 * @param correlation Pearson's, from −1 to 1
 */
public record LineFit(
        int count, double effective, double slope, double standardError, double correlation) {

    /** Fewer leave no degree of freedom. */
    private static final int LEAST = 3;

    /**
     * Fits the line to observations of a time series, one after the other: the standard error is
     * that of as many independent observations as tell as much.
     *
     * @param causes the x of the observations
     * @param effects the y, as many
     * @return empty as for {@link #of}, or if they tell as much as fewer than three
     */
    public static Optional<LineFit> ofSeries(double[] causes, double[] effects) {
        return of(causes, effects)
                .map(fit -> fit.counting(SerialDependence.effectiveCount(causes, effects)))
                .filter(fit -> fit.effective >= LEAST);
    }

    private LineFit counting(double independent) {
        return new LineFit(
                count,
                independent,
                slope,
                standardError * Math.sqrt((count - 2) / Math.max(1, independent - 2)),
                correlation);
    }

    /**
     * Fits the line to independent observations.
     *
     * @param causes the x of the observations
     * @param effects the y, as many
     * @return empty if there are fewer than three observations, or all causes or all effects are
     *     the same
     */
    public static Optional<LineFit> of(double[] causes, double[] effects) {
        int count = causes.length;
        if (count != effects.length) {
            throw new IllegalArgumentException(count + " causes, " + effects.length + " effects");
        }
        double meanCause = mean(causes);
        double meanEffect = mean(effects);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < count; i++) {
            double x = causes[i] - meanCause;
            double y = effects[i] - meanEffect;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        if (count < LEAST || xx == 0 || yy == 0) {
            return Optional.empty();
        }
        double slope = xy / xx;
        double unexplained = Math.max(0, yy - slope * xy);
        return Optional.of(
                new LineFit(
                        count,
                        count,
                        slope,
                        Math.sqrt(unexplained / (count - 2) / xx),
                        Math.clamp(xy / Math.sqrt(xx * yy), -1, 1)));
    }

    /**
     * Between what bounds the slope lies.
     *
     * @param confidence such as 0.95, above 0 and below 1
     */
    public Interval interval(double confidence) {
        double width =
                standardError * new StudentT((int) effective - 2).quantile((1 + confidence) / 2);
        return new Interval(slope - width, slope + width);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
