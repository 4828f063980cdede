package org.whalecurve.domain.costing.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.whalecurve.domain.money.Proportion;

/**
 * An exact fraction in lowest terms: what formulas are worked out in, so that nothing is rounded
 * before the end.
 *
 * @param numerator of either sign
 * @param denominator above zero
 */
record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(0, 1);

    private static final int THOUSANDTHS = 1_000;

    static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /**
     * @throws ArithmeticException if the digits do not fit
     */
    static Ratio of(BigDecimal decimal) {
        return reduced(
                decimal.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(decimal.scale()).longValueExact());
    }

    /** Over the least common denominator, so that no digit more is needed than the sum has. */
    Ratio plus(Ratio other) {
        long common = greatestCommonDivisor(denominator, other.denominator);
        long factor = other.denominator / common;
        return reduced(
                Math.addExact(
                        Math.multiplyExact(numerator, factor),
                        Math.multiplyExact(other.numerator, denominator / common)),
                Math.multiplyExact(denominator, factor));
    }

    Ratio negated() {
        return new Ratio(Math.negateExact(numerator), denominator);
    }

    /** Reduced crosswise before multiplying (Knuth, The Art of Computer Programming, 4.5.1). */
    Ratio times(Ratio other) {
        long one = greatestCommonDivisor(Math.absExact(numerator), other.denominator);
        long two = greatestCommonDivisor(Math.absExact(other.numerator), denominator);
        return new Ratio(
                Math.multiplyExact(numerator / one, other.numerator / two),
                Math.multiplyExact(denominator / two, other.denominator / one));
    }

    /**
     * @throws DivisionByZero if the other is zero
     */
    Ratio dividedBy(Ratio other) {
        if (other.numerator == 0) {
            throw new DivisionByZero();
        }
        long sign = Long.signum(other.numerator);
        return times(
                new Ratio(
                        Math.multiplyExact(sign, other.denominator),
                        Math.absExact(other.numerator)));
    }

    @Override
    public int compareTo(Ratio other) {
        return denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : BigInteger.valueOf(numerator)
                        .multiply(BigInteger.valueOf(other.denominator))
                        .compareTo(
                                BigInteger.valueOf(other.numerator)
                                        .multiply(BigInteger.valueOf(denominator)));
    }

    /** Whether it is a whole number of thousandths. */
    boolean isWholeInThousandths() {
        return THOUSANDTHS % denominator == 0;
    }

    /** In thousandths, rounded half away from zero. */
    long inThousandths() {
        return Proportion.halfUp(numerator, THOUSANDTHS, denominator);
    }

    private static Ratio reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new Ratio(numerator, 1);
        }
        long divisor = greatestCommonDivisor(Math.absExact(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    private static long greatestCommonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
