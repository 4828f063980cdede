package org.whalecurve.domain.statistics;

/**
 * How much less two series tell about one another than as many independent observations would,
 * because each of their values resembles the one before it, or swings back from it.
 */
final class SerialDependence {

    /** Further back, a few years of months tell nothing certain. */
    private static final int FURTHEST = 3;

    private SerialDependence() {}

    /**
     * How many independent observations tell as much: n ÷ (1 + 2 Σ (1 − k ÷ n) ρ(k) ρ′(k)), with
     * the autocorrelations ρ and ρ′ of both series (Bartlett 1935; Quenouille, Associated
     * Measurements, 1952, chapter 11). Never more than there are.
     */
    static double effectiveCount(double[] one, double[] other) {
        int count = one.length;
        double inflation = 1;
        for (int back = 1; back <= FURTHEST && back < count; back++) {
            inflation +=
                    2
                            * (1 - (double) back / count)
                            * autocorrelation(one, back)
                            * autocorrelation(other, back);
        }
        return count / Math.max(1, inflation);
    }

    private static double autocorrelation(double[] series, int back) {
        double mean = LineFit.mean(series);
        double all = 0;
        double together = 0;
        for (int i = 0; i < series.length; i++) {
            double deviation = series[i] - mean;
            all += deviation * deviation;
            if (i >= back) {
                together += deviation * (series[i - back] - mean);
            }
        }
        return all == 0 ? 0 : together / all;
    }
}
