package org.whalecurve.domain.lifetime.spend;

/**
 * Gamma–Gamma: purchases of a customer bring amounts distributed Gamma(p, ν), with ν distributed
 * Gamma(q, γ) over customers (Fader and Hardie, The Gamma-Gamma model of monetary value, note 025,
 * 2013). Amounts above zero only.
 *
 * @param p shape of the amounts of one customer
 * @param q shape of the distribution of their rates, above one so that there is a mean
 * @param gamma rate of that distribution, an amount
 */
public record GammaGamma(double p, double q, double gamma) implements SpendModel {

    @Override
    public double expected(int purchases, double mean) {
        return p * (gamma + purchases * own(purchases, mean)) / (p * purchases + q - 1);
    }

    /** The mean is p ÷ ν, with ν distributed Gamma; where that has no variance, the mean itself. */
    @Override
    public double uncertainty(int purchases, double mean) {
        double shape = p * purchases + q;
        double expected = expected(purchases, mean);
        return shape > 2 ? expected / Math.sqrt(shape - 2) : expected;
    }

    private static double own(int purchases, double mean) {
        return purchases == 0 ? 0 : mean;
    }
}
