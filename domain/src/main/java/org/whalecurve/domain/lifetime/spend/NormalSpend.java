package org.whalecurve.domain.lifetime.spend;

/**
 * Purchases of a customer bring amounts around a mean of its own, and customers' means lie around
 * that of all; amounts may be negative, as profits are. The expected mean is the best linear
 * estimate whatever the distributions are (Bühlmann, Experience rating and credibility, ASTIN
 * Bulletin 4, 1967).
 *
 * @param mean of all customers
 * @param between standard deviation of customers' means
 * @param within standard deviation of the purchases of one customer
 */
public record NormalSpend(double mean, double between, double within) implements SpendModel {

    @Override
    public double expected(int purchases, double own) {
        return purchases == 0 ? mean : mean + credibility(purchases) * (own - mean);
    }

    @Override
    public double uncertainty(int purchases, double own) {
        return between * Math.sqrt(1 - credibility(purchases));
    }

    /** How much the customer's own mean counts, from 0 to 1. */
    public double credibility(int purchases) {
        double spread = purchases * between * between;
        return purchases == 0 ? 0 : spread / (spread + within * within);
    }
}
