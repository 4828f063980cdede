package org.whalecurve.domain.scorecards;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.LargestRemainder;

/**
 * How much each of several children counts. Weights are any numbers above zero; what they add up to
 * is the whole.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the shares add up to one exactly, the shown percentages to 100.00 exactly;
 *   <li>a shown percentage differs from its share by less than 0.01.
 * </ol>
 *
 * @param given as they were entered
 */
public record Weights(List<Fraction> given) {

    private static final int HUNDREDTHS_OF_A_PERCENT = 10_000;
    private static final int DECIMALS = 2;

    /**
     * @throws IllegalArgumentException if one of them is not above zero
     */
    public Weights {
        given = List.copyOf(given);
        for (Fraction weight : given) {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("a weight must be above zero: " + weight);
            }
        }
    }

    /** What part of the whole each is. */
    public List<Fraction> shares() {
        Fraction whole = Fraction.sum(given);
        return given.stream().map(weight -> weight.dividedBy(whole)).toList();
    }

    /** The shares in per cent, with two decimals that add up to 100.00. */
    public List<BigDecimal> percentages() {
        BigInteger common =
                given.stream()
                        .map(Fraction::denominator)
                        .reduce(BigInteger.ONE, Weights::leastCommonMultiple);
        BigInteger[] whole =
                given.stream()
                        .map(each -> each.numerator().multiply(common.divide(each.denominator())))
                        .toArray(BigInteger[]::new);
        return LongStream.of(
                        whole.length == 0
                                ? new long[0]
                                : LargestRemainder.divide(HUNDREDTHS_OF_A_PERCENT, whole))
                .mapToObj(part -> BigDecimal.valueOf(part, DECIMALS))
                .toList();
    }

    /**
     * Whether what was entered adds up to neither 1 nor 100, so that readers have to be told that
     * it was made to.
     */
    public boolean wereNormalised() {
        Fraction whole = Fraction.sum(given);
        return !given.isEmpty() && !whole.equals(Fraction.ONE) && !whole.equals(Score.HIGHEST);
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
