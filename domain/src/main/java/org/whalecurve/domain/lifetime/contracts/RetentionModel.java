package org.whalecurve.domain.lifetime.contracts;

import org.whalecurve.domain.numerics.GammaRatio;
import org.whalecurve.domain.numerics.MaximumSearch;

/**
 * How long customers with contracts stay: the beta discrete Weibull distribution (Fader, Hardie,
 * Liu, Davin and Steenburgh, "How to Project Customer Retention" Revisited, Journal of Interactive
 * Marketing 43, 2018). Each customer has a probability θ of leaving, which differs among customers
 * by a beta distribution, and stays t periods with probability (1 − θ)^(t^c). With a shape of 1 it
 * is the shifted beta-geometric distribution (Fader and Hardie, How to Project Customer Retention,
 * Journal of Interactive Marketing 21, 2007).
 *
 * <p>Time is counted in contract periods, whatever their length: a retention per month and one per
 * year are different models.
 *
 * @param alpha first parameter of the beta distribution of θ, above 0
 * @param beta second, above 0
 * @param shape how a customer's own readiness to leave goes on with tenure: falls below 1, is
 *     constant at 1, rises above it
 */
public record RetentionModel(double alpha, double beta, double shape) {

    /** What is left of an endless sum when it is broken off, relative to the sum. */
    private static final double NEGLIGIBLE = 1e-13;

    /** A rate of 0.4 % a year for contracts of a day; with less, sums take too long. */
    private static final double LEAST_DISCOUNT = 1e-5;

    /** A shape beyond ten makes everybody leave at once: that is where the search ends. */
    static final double SHAPE_SCALE = Math.log(10) / MaximumSearch.BOUND;

    public RetentionModel {
        if (!(alpha > 0 && beta > 0 && shape > 0) || !Double.isFinite(alpha + beta + shape)) {
            throw new IllegalArgumentException(alpha + ", " + beta + ", " + shape);
        }
    }

    /** The shifted beta-geometric distribution. */
    public static RetentionModel shiftedBetaGeometric(double alpha, double beta) {
        return new RetentionModel(alpha, beta, 1);
    }

    /**
     * The model at a point of a search.
     *
     * @param coordinates ln α, ln β and, unless the shape is 1, a multiple of ln c
     */
    static RetentionModel at(double[] coordinates) {
        return new RetentionModel(
                Math.exp(coordinates[0]),
                Math.exp(coordinates[1]),
                coordinates.length > 2 ? Math.exp(coordinates[2] * SHAPE_SCALE) : 1);
    }

    /**
     * The probability that a new customer is there after so many periods: B(α, β + t^c) ÷ B(α, β).
     *
     * @param period at least 0
     */
    public double survival(int period) {
        return Math.exp(logSurvival(period));
    }

    /** Its logarithm. */
    double logSurvival(int period) {
        double rise = rise(period);
        // Of the two forms of the same ratio, the one with the smaller step keeps more digits.
        return rise < alpha
                ? GammaRatio.log(beta, rise) - GammaRatio.log(alpha + beta, rise)
                : GammaRatio.log(beta, alpha) - GammaRatio.log(beta + rise, alpha);
    }

    /** The t^c of the survival. */
    double rise(int period) {
        return shape == 1 ? period : Math.pow(period, shape);
    }

    /**
     * The part of those who were there before a period that is there after it. It rises with tenure
     * though nobody grows more loyal, because the ready to leave are gone.
     *
     * @param period counted from 1
     */
    public double retention(int period) {
        return Math.exp(logSurvival(period) - logSurvival(period - 1));
    }

    /**
     * Discounted expected lifetime of a new customer: Σ S(t) ÷ (1 + d)^t from t = 0, so many
     * payments in advance is the contract worth.
     *
     * @param discount rate of one contract period, at least 0.00001
     */
    public double discountedLifetime(double discount) {
        return sum(0, discount, false);
    }

    /**
     * Discounted expected residual lifetime of a customer just before the next renewal: Σ S(t) ÷
     * S(n − 1) ÷ (1 + d)^(t − n) from t = n (Fader and Hardie, Customer-Base Valuation in a
     * Contractual Setting, Marketing Science 29, 2010).
     *
     * @param period how many payments the customer has made: n, at least 1
     * @param discount rate of one contract period, at least 0.00001
     */
    public double residualLifetime(int period, double discount) {
        return sum(period, discount, false) / survival(period - 1);
    }

    /**
     * By how many per cent the {@linkplain #residualLifetime residual lifetime} rises if every
     * retention rate to come is higher by one per cent: Σ (t − n + 1) S(t) v^(t − n) ÷ Σ S(t) v^(t
     * − n). For customers who are all alike it is (1 + d) ÷ (1 + d − r); where they differ it is
     * more.
     *
     * @param period how many payments the customer has made, at least 1
     * @param discount rate of one contract period, at least 0.00001
     */
    public double retentionElasticity(int period, double discount) {
        return sum(period, discount, true) / sum(period, discount, false);
    }

    /**
     * The sum from a period on.
     *
     * @param counted whether each term is multiplied by its number, counted from 1
     */
    private double sum(int from, double discount, boolean counted) {
        if (!(discount >= LEAST_DISCOUNT)) {
            throw new IllegalArgumentException(
                    "a discount rate of at least " + LEAST_DISCOUNT + ", not " + discount);
        }
        double discounted = 1;
        double sum = 0;
        for (int i = 0; ; i++) {
            double term = survival(from + i) * discounted;
            sum += counted ? term * (i + 1) : term;
            // All that follows is at most what it were if nobody left any more.
            double rest =
                    counted
                            ? term * ((i + 1) / discount + (1 + discount) / (discount * discount))
                            : term / discount;
            if (rest <= NEGLIGIBLE * sum) {
                return sum;
            }
            discounted /= 1 + discount;
        }
    }
}
