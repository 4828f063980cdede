package org.whalecurve.domain.lifetime.models;

/**
 * What a customer does from today on, given that it is alive today. Times and rates are in the unit
 * of the model.
 */
public sealed interface Remaining permits BetaRemaining, EndlessRemaining, GammaRemaining {

    /** How many purchases are expected within a time. */
    double expected(double time);

    /** The likelihood to be alive after a time. */
    double survival(double time);

    /**
     * Expected purchases over all time to come, discounted.
     *
     * @param rate continuous, above zero
     */
    double discounted(double rate);

    /** The likelihood of exactly so many purchases within a time. */
    double probability(int purchases, double time);

    /** For how long it is expected to be alive within a time. */
    double lifetimeWithin(double time);
}
