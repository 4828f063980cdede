package org.whalecurve.domain.portfolio;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.whalecurve.domain.money.Fraction;

/**
 * The choice that brings most when a candidate may also be served in part, and what more capacity
 * would be worth: the linear programme, solved exactly.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>no pool works longer than its capacity, and nobody is served less than nothing or more than
 *       whole;
 *   <li>no shadow price is below zero, and one above zero belongs to a pool without a minute left;
 *   <li>who is worth more than nothing is served whole, who is worth less not at all: so no other
 *       choice brings more (duality);
 *   <li>fewer are served in part than there are pools without a minute left, or as many.
 * </ol>
 */
public final class ContinuousChoice {

    /** Prices are of minor units for a milliminute: small, but not that small. */
    private static final int DECIMALS = 30;

    private final Candidates candidates;
    private final Fraction contribution;
    private final List<Fraction> prices;
    private final BitSet whole;
    private final List<Part> parts;

    private ContinuousChoice(
            Candidates candidates,
            Fraction contribution,
            List<Fraction> prices,
            BitSet whole,
            List<Part> parts) {
        this.candidates = candidates;
        this.contribution = contribution;
        this.prices = List.copyOf(prices);
        this.whole = whole;
        this.parts = List.copyOf(parts);
    }

    /**
     * The choice of those served whole and in part.
     *
     * @throws ArithmeticException if the sum of contributions leaves the range of a long
     */
    static ContinuousChoice of(
            Candidates candidates, List<Fraction> prices, BitSet whole, List<Part> parts) {
        Fraction contribution = Fraction.of(WholeChoice.of(candidates, whole).contribution(), 1);
        for (Part part : parts) {
            contribution =
                    contribution.plus(
                            part.share().times(candidates.contributions()[part.candidate()]));
        }
        return new ContinuousChoice(candidates, contribution, prices, whole, parts);
    }

    /**
     * A candidate that is served in part.
     *
     * @param share between 0 and 1
     */
    public record Part(int candidate, Fraction share) {}

    /** What all that are served bring, in minor units. */
    public Fraction contribution() {
        return contribution;
    }

    /**
     * The shadow price of each pool's capacity, λ: what one milliminute more would bring, in minor
     * units. Zero where there is time left. Where the time is used up without anybody being served
     * in part, one more may be worth less than one fewer costs; this price then lies between.
     */
    public List<Fraction> prices() {
        return prices;
    }

    /** Whether any capacity binds. */
    public boolean binds() {
        return prices.stream().anyMatch(price -> price.numerator().signum() > 0);
    }

    /** Who is served in part. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether a candidate is served whole. */
    public boolean serves(int candidate) {
        return whole.get(candidate);
    }

    /** Those who are served whole. */
    BitSet whole() {
        return (BitSet) whole.clone();
    }

    /**
     * What a candidate is worth under the capacity, V = contribution − Σ λ × time, in minor units:
     * keep it while that is above zero.
     */
    public Fraction value(int candidate) {
        Fraction value = Fraction.of(candidates.contributions()[candidate], 1);
        for (int pool = 0; pool < prices.size(); pool++) {
            if (prices.get(pool).numerator().signum() > 0) {
                value = value.minus(prices.get(pool).times(candidates.use()[pool][candidate]));
            }
        }
        return value;
    }

    /** The values of all candidates as near as doubles come, to put them in order. */
    public double[] approximateValues() {
        double[] values = Arrays.stream(candidates.contributions()).asDoubleStream().toArray();
        for (int pool = 0; pool < prices.size(); pool++) {
            double price = prices.get(pool).decimal(DECIMALS).doubleValue();
            long[] use = candidates.use()[pool];
            if (price > 0) {
                for (int i = 0; i < values.length; i++) {
                    values[i] -= price * use[i];
                }
            }
        }
        return values;
    }
}
