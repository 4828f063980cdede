package org.whalecurve.domain.recommendations;

/**
 * A product to offer a customer.
 *
 * @param customer the customer's number
 * @param product the product's number
 * @param because the product that the customer bought and most customers bought with this one
 * @param common how many customers bought both
 * @param probability that the customer buys it within as many days as were held out, by what came
 *     of products on the same place in the hold-out and the likelihood that it still is a customer
 * @param profit what a purchase of the product earns on average after cost to serve, in minor units
 */
public record Offer(
        int customer, int product, int because, int common, double probability, double profit) {

    /** What the offer is expected to earn, in minor units. */
    public double expectedProfit() {
        return probability * profit;
    }
}
