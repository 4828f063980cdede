package org.whalecurve.domain.lifetime.spend;

/** How what a purchase brings differs between customers, and between purchases of one. */
public sealed interface SpendModel permits GammaGamma, NormalSpend {

    /**
     * What a purchase of a customer brings on average, as far as is known: between the customer's
     * own mean and that of all, the nearer to its own the more purchases it has made.
     *
     * @param purchases how many repeats it has made; zero gives the mean of all
     * @param mean of what they brought
     */
    double expected(int purchases, double mean);

    /** How far the customer's true mean may lie from that: a standard deviation. */
    double uncertainty(int purchases, double mean);
}
