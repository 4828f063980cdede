package org.whalecurve.domain.dispersion;

import static java.lang.Math.addExact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * How profit is spread over all that were ranked: customers, products or markets, of the company or
 * of a part of it. They are all there are and no sample: the variance divides by their number.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>gain and loss add up to the total;
 *   <li>the best of a larger part earn what those of a smaller earn, and those between;
 *   <li>the variance is the exact one: the order of adding does not matter, nor does an amount that
 *       all earn more.
 * </ol>
 *
 * @param objects how many were ranked
 * @param profitable how many of them earn more than nothing
 * @param unprofitable how many of them cost more than they earn
 * @param totalMinor what all earn together, in minor units
 * @param gainMinor what the profitable earn: the peak of the whale curve
 * @param lossMinor what the unprofitable lose; below zero
 * @param best what the best 1, 5, 10 and 20 per cent earn
 * @param worst what the worst 20 per cent earn or lose
 * @param variance of their profits, in squared minor units; zero where there are none
 */
public record ProfitSpread(
        int objects,
        int profitable,
        int unprofitable,
        long totalMinor,
        long gainMinor,
        long lossMinor,
        List<Portion> best,
        Portion worst,
        Fraction variance) {

    /** The parts of the best that are looked at, in per cent. */
    public static final List<Integer> BEST = List.of(1, 5, 10, 20);

    /** The part of the worst that is looked at, in per cent. */
    public static final int WORST = 20;

    private static final int VARIATION_DECIMALS = 4;

    /**
     * Takes the measure of profits.
     *
     * @param profits in minor units, in descending order
     * @throws IllegalArgumentException if they are not in descending order
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static ProfitSpread of(long[] profits) {
        requireDescending(profits);
        SquareFold fold = SquareFold.of(profits);
        int profitable = 0;
        int unprofitable = 0;
        long gain = 0;
        long loss = 0;
        for (long profit : profits) {
            if (profit > 0) {
                profitable++;
                gain = addExact(gain, profit);
            } else if (profit < 0) {
                unprofitable++;
                loss = addExact(loss, profit);
            }
        }
        int n = profits.length;
        int worst = Portion.atLeast(WORST, n);
        BigInteger squared = BigInteger.valueOf(Math.max(1, n)).pow(2);
        return new ProfitSpread(
                n,
                profitable,
                unprofitable,
                fold.sum(),
                gain,
                loss,
                BEST.stream()
                        .map(percent -> {
                            int objects = Portion.atLeast(percent, n);
                            return new Portion(percent, objects, sum(profits, 0, objects));
                        })
                        .toList(),
                new Portion(WORST, worst, sum(profits, n - worst, n)),
                new Fraction(fold.scaledVariance(), squared));
    }

    /** Whether shares of the total mean something: only where there is a profit to share. */
    public boolean hasShares() {
        return totalMinor > 0;
    }

    /** The square root of the variance: how far profits usually lie from their mean. */
    public long standardDeviationMinor() {
        return variance.decimal(2)
                .sqrt(MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * The coefficient of variation, standard deviation ÷ mean: comparable between sorts that differ
     * in number and size. Empty where the mean is not above zero.
     */
    public Optional<BigDecimal> variation() {
        if (!hasShares()) {
            return Optional.empty();
        }
        return Optional.of(
                variance.decimal(VARIATION_DECIMALS)
                        .sqrt(MathContext.DECIMAL128)
                        .multiply(BigDecimal.valueOf(objects))
                        .divide(
                                BigDecimal.valueOf(totalMinor),
                                VARIATION_DECIMALS,
                                RoundingMode.HALF_UP));
    }

    private static long sum(long[] profits, int from, int to) {
        return Arrays.stream(profits, from, to).reduce(0, Math::addExact);
    }

    private static void requireDescending(long[] profits) {
        for (int i = 1; i < profits.length; i++) {
            if (profits[i] > profits[i - 1]) {
                throw new IllegalArgumentException(
                        "profits are not in descending order at rank " + (i + 1));
            }
        }
    }
}
