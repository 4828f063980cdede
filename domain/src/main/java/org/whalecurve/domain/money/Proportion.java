package org.whalecurve.domain.money;

import java.math.BigInteger;

/**
 * Exact arithmetic for {@code amount × part ÷ whole}, where the product may need more than 64 bits.
 */
public final class Proportion {

    private Proportion() {}

    /**
     * {@code amount × part ÷ whole}, rounded half away from zero: the rounding policy "half-up" of
     * every run.
     *
     * @param whole greater than zero
     * @throws ArithmeticException if whole is not positive or the quotient leaves the range of a
     *     long
     */
    public static long halfUp(long amount, long part, long whole) {
        return rounded(amount, part, whole, false);
    }

    /**
     * {@code amount × part ÷ whole}, rounded to the nearest; what lies halfway goes to the even
     * neighbour, so that many roundings do not lean to one side.
     *
     * @param whole greater than zero
     * @throws ArithmeticException if whole is not positive or the quotient leaves the range of a
     *     long
     */
    public static long halfEven(long amount, long part, long whole) {
        return rounded(amount, part, whole, true);
    }

    private static long rounded(long amount, long part, long whole, boolean toEven) {
        if (whole <= 0) {
            throw new ArithmeticException("a proportion needs a whole above zero, not " + whole);
        }
        long high = Math.multiplyHigh(amount, part);
        long low = amount * part;
        if (high == low >> 63) {
            long quotient = low / whole;
            long remainder = Math.abs(low % whole);
            long missing = whole - remainder;
            boolean away =
                    remainder > missing
                            || (remainder == missing && !(toEven && (quotient & 1) == 0));
            return away ? quotient + (low < 0 ? -1 : 1) : quotient;
        }
        BigInteger divisor = BigInteger.valueOf(whole);
        BigInteger[] parts = product(amount, part).abs().divideAndRemainder(divisor);
        int beyondHalf = parts[1].shiftLeft(1).compareTo(divisor);
        boolean away = beyondHalf > 0 || (beyondHalf == 0 && !(toEven && !parts[0].testBit(0)));
        BigInteger size = away ? parts[0].add(BigInteger.ONE) : parts[0];
        return ((amount < 0) == (part < 0) ? size : size.negate()).longValueExact();
    }

    /**
     * {@code floor(amount × part ÷ whole)} for arguments that are not negative, whole above zero.
     */
    static long floor(long amount, long part, long whole) {
        return Math.multiplyHigh(amount, part) == 0 && amount * part >= 0
                ? amount * part / whole
                : product(amount, part).divide(BigInteger.valueOf(whole)).longValueExact();
    }

    private static BigInteger product(long amount, long part) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part));
    }
}
