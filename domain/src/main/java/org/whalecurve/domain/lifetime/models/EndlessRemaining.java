package org.whalecurve.domain.lifetime.models;

/**
 * Purchases of somebody who never stops, at a rate distributed Gamma: the count is distributed
 * negative binomially.
 *
 * @param shape of the distribution of rates
 * @param rate of that distribution, a time
 */
record EndlessRemaining(double shape, double rate) implements Remaining {

    @Override
    public double expected(double time) {
        return shape / rate * time;
    }

    @Override
    public double survival(double time) {
        return 1;
    }

    @Override
    public double discounted(double discount) {
        return shape / rate / discount;
    }

    @Override
    public double probability(int purchases, double time) {
        return PurchaseCounts.probability(shape, rate, purchases, time);
    }

    @Override
    public double lifetimeWithin(double time) {
        return time;
    }
}
