package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.statistics.Estimate;

/**
 * What a purchase of each customer is expected to earn, losses allowed. A customer's own mean tells
 * the more, the more purchases it has; the rest is what customers earn on average (one-way random
 * effects: Searle, Casella and McCulloch, Variance Components, 1992, chapter 3). Models of spend
 * that know amounts above zero alone cannot value profit.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>what is expected lies between the customer's own mean and everybody's;
 *   <li>the more purchases, the smaller the error of what is expected;
 *   <li>amounts so many times as large give expectations so many times as large.
 * </ol>
 *
 * @param mean what a purchase earns on average of customers, in minor units
 * @param within variance of the purchases of one customer
 * @param between variance of customers about the average
 */
public record ProfitPerPurchase(double mean, double within, double between) {

    /**
     * Learns it from purchases.
     *
     * @param purchases whose amounts are profits, in minor units
     * @param tenure what profit changes with tenure, taken out first
     */
    public static ProfitPerPurchase of(PurchaseDays purchases, TenureProfile tenure) {
        int customers = purchases.size();
        int count = purchases.count();
        if (customers == 0) {
            return new ProfitPerPurchase(0, 0, 0);
        }
        double[] means = new double[customers];
        double sum = 0;
        double squaredSizes = 0;
        for (int i = 0; i < customers; i++) {
            means[i] = tenure.meanAtStart(purchases, i);
            double size = purchases.end(i) - purchases.start(i);
            sum += means[i] * size;
            squaredSizes += size * size;
        }
        double grand = sum / count;
        double squaresWithin = 0;
        double squaresBetween = 0;
        for (int i = 0; i < customers; i++) {
            double size = purchases.end(i) - purchases.start(i);
            squaresBetween += size * (means[i] - grand) * (means[i] - grand);
            for (int k = purchases.start(i); k < purchases.end(i); k++) {
                double off = tenure.atStart(purchases, i, k) - means[i];
                squaresWithin += off * off;
            }
        }
        if (customers == 1) {
            double within = count > 1 ? squaresWithin / (count - 1) : 0;
            return new ProfitPerPurchase(grand, within, 0);
        }
        if (count == customers) {
            // Nobody bought twice: what differs is taken for chance, half and half.
            double half = squaresBetween / (customers - 1) / 2;
            return new ProfitPerPurchase(grand, half, half);
        }
        double within = squaresWithin / (count - customers);
        double typicalSize = (count - squaredSizes / count) / (customers - 1);
        double between = Math.max(0, (squaresBetween / (customers - 1) - within) / typicalSize);
        return new ProfitPerPurchase(averageOf(means, purchases, within, between), within, between);
    }

    /** The average of customers, each weighed by how well its mean is known. */
    private static double averageOf(
            double[] means, PurchaseDays purchases, double within, double between) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < means.length; i++) {
            int size = purchases.end(i) - purchases.start(i);
            double variance = between + within / size;
            double weight = variance > 0 ? 1 / variance : 1;
            sum += weight * means[i];
            weights += weight;
        }
        return sum / weights;
    }

    /**
     * What a purchase of a customer is expected to earn, as at the start of its tenure.
     *
     * @param ownMean what its purchases earned on average
     * @param purchases how many that were, at least 0
     */
    public Estimate expected(double ownMean, int purchases) {
        double trust = trust(purchases);
        return new Estimate(
                mean + (purchases == 0 ? 0 : trust * (ownMean - mean)),
                Math.sqrt(between * (1 - trust)));
    }

    /**
     * How much a customer's own mean counts, from 0 to 1; everybody's counts for the rest.
     *
     * @param purchases how many it is the mean of, at least 0
     */
    public double trust(int purchases) {
        return between == 0 || purchases == 0 ? 0 : between / (between + within / purchases);
    }
}
