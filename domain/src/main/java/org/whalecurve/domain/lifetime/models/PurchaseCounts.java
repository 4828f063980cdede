package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.numerics.GammaFunctions;

/** The negative binomial distribution: purchases within a time, at a rate distributed Gamma. */
final class PurchaseCounts {

    private static final int MOST_TERMS = 1_000_000;

    private PurchaseCounts() {}

    /**
     * The likelihood of exactly so many purchases.
     *
     * @param shape of the distribution of rates
     * @param rate of that distribution, a time
     */
    static double probability(double shape, double rate, int purchases, double time) {
        if (time <= 0) {
            return purchases == 0 ? 1 : 0;
        }
        double none = -shape * Math.log1p(time / rate);
        if (purchases == 0) {
            return Math.exp(none);
        }
        double ways = -GammaFunctions.logBeta(shape, purchases) - Math.log(purchases);
        return Math.exp(ways + none - purchases * Math.log1p(rate / time));
    }

    /** The likelihood of at least so many purchases, small ones to as many digits as others. */
    static double atLeast(double shape, double rate, int purchases, double time) {
        double below = 0;
        for (int n = 0; n < purchases; n++) {
            below += probability(shape, rate, n, time);
        }
        if (below < 0.999) {
            return 1 - below;
        }
        double tail = 0;
        double term = probability(shape, rate, purchases, time);
        double share = time / (rate + time);
        for (int n = purchases; n < MOST_TERMS && term > tail * 1e-17; n++) {
            tail += term;
            term *= share * (shape + n) / (n + 1);
        }
        return tail;
    }
}
