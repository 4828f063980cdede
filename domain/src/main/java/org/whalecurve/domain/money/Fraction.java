package org.whalecurve.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number as a fraction in lowest terms, for figures that are shown before they are
 * rounded.
 *
 * @param numerator of either sign
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** One whole. */
    public static final Fraction ONE = of(1, 1);

    /**
     * Reduces to lowest terms.
     *
     * @throws ArithmeticException if the denominator is not above zero
     */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("a fraction needs a denominator above zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A fraction of two numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /** A decimal number, exactly. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** All of them together; zero where there are none. */
    public static Fraction sum(Collection<Fraction> parts) {
        return parts.stream().reduce(ZERO, Fraction::plus);
    }

    /** This times a whole number. */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** This times another. */
    public Fraction times(Fraction factor) {
        return new Fraction(
                numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /** This and another together. */
    public Fraction plus(Fraction more) {
        return new Fraction(
                numerator.multiply(more.denominator).add(more.numerator.multiply(denominator)),
                denominator.multiply(more.denominator));
    }

    /** This less another. */
    public Fraction minus(Fraction less) {
        return plus(less.times(-1));
    }

    /** The largest whole number that is not above this. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** This divided by a whole number above zero. */
    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("nothing can be divided by zero");
        }
        BigInteger sign = BigInteger.valueOf(divisor.signum());
        return times(
                new Fraction(divisor.denominator.multiply(sign), divisor.numerator.multiply(sign)));
    }

    /** With the sign turned. */
    public Fraction negated() {
        return times(-1);
    }

    /** Without its sign. */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /** −1 below zero, 0 at zero, 1 above it. */
    public int signum() {
        return numerator.signum();
    }

    /** The smaller of this and another. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of this and another. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** A whole number less this. */
    public Fraction subtractedFrom(long whole) {
        return new Fraction(
                BigInteger.valueOf(whole).multiply(denominator).subtract(numerator), denominator);
    }

    /** By size. */
    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** With so many decimals, rounded half away from zero. */
    public BigDecimal decimal(int decimals) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Such as {@code 4/3}, or {@code 2} where it is whole. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }

    /** The nearest floating-point number: for statistics, never for money. */
    public double approximately() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }
}
