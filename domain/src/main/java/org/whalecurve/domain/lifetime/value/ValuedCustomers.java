package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.statistics.Estimate;

/**
 * What each customer has earned and is expected to earn, as columns of equal length.
 *
 * @param customers customer numbers, ascending
 * @param histories what is known of their purchases
 * @param past profit up to the cut in minor units, exact
 * @param ownMean what a purchase of the customer earned on average, as in its first year
 * @param alive the likelihood that the customer still is one
 * @param purchases expected within the horizon
 * @param profit expected of a purchase within the horizon, in minor units
 * @param future expected profit within the horizon, discounted, in minor units
 * @param error its standard error: how far what happens may lie from it
 * @param atRisk what the chance of having left takes away: future ÷ alive × (1 − alive)
 */
public record ValuedCustomers(
        int[] customers,
        PurchaseHistories histories,
        long[] past,
        double[] ownMean,
        double[] alive,
        double[] purchases,
        double[] profit,
        double[] future,
        double[] error,
        double[] atRisk) {

    /** How many customers. */
    public int size() {
        return customers.length;
    }

    /** One of them alone. */
    public ValuedCustomer row(int row) {
        return new ValuedCustomer(
                customers[row],
                histories.history(row),
                past[row],
                ownMean[row],
                alive[row],
                purchases[row],
                profit[row],
                new Estimate(future[row], error[row]),
                atRisk[row]);
    }

    /**
     * All together.
     *
     * @param ofParameters how far the sum of the future may be off because the parameters of the
     *     model are estimates: an error that all customers share
     */
    public CustomerEquity equity(double ofParameters) {
        long earned = 0;
        double expected = 0;
        double variance = ofParameters * ofParameters;
        double lost = 0;
        for (int i = 0; i < customers.length; i++) {
            earned = Math.addExact(earned, past[i]);
            expected += future[i];
            variance += error[i] * error[i];
            lost += atRisk[i];
        }
        return new CustomerEquity(
                customers.length, earned, new Estimate(expected, Math.sqrt(variance)), lost);
    }
}
