package org.whalecurve.domain.lifetime.forecasts;

import org.whalecurve.domain.statistics.Interval;

/**
 * One figure for each of many, with the bounds between which it lies as far as the model's
 * parameters are known; in columns of equal length.
 *
 * @param values the figures
 * @param lows lower bounds
 * @param highs upper bounds
 */
public record Estimates(double[] values, double[] lows, double[] highs) {

    /** Between what bounds one of them lies. */
    public Interval interval(int row) {
        return new Interval(lows[row], highs[row]);
    }
}
