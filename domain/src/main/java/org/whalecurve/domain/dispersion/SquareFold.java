package org.whalecurve.domain.dispersion;

import java.math.BigInteger;

/**
 * Adds up amounts and their squares exactly, whatever their size and order. Squares gather in 128
 * bits, which are emptied into a larger number before they can overflow.
 */
final class SquareFold {

    /** A square needs at most 126 bits, so that one more always fits. */
    private static final long HIGH_ENOUGH = 1L << 61;

    private BigInteger squares = BigInteger.ZERO;
    private long high;
    private long low;
    private long sum;
    private int count;

    /** Amounts in minor units. */
    static SquareFold of(long[] amounts) {
        SquareFold fold = new SquareFold();
        for (long amount : amounts) {
            fold.add(amount);
        }
        return fold;
    }

    /**
     * One amount more.
     *
     * @throws ArithmeticException if the sum of the amounts leaves the range of a long
     */
    void add(long amount) {
        long square = amount * amount;
        long before = low;
        low += square;
        high += Math.multiplyHigh(amount, amount);
        if (Long.compareUnsigned(low, before) < 0) {
            high++;
        }
        if (high >= HIGH_ENOUGH) {
            squares = squares();
            high = 0;
            low = 0;
        }
        sum = Math.addExact(sum, amount);
        count = Math.addExact(count, 1);
    }

    /** How many amounts there were. */
    int count() {
        return count;
    }

    /** The sum of the amounts. */
    long sum() {
        return sum;
    }

    /** The sum of their squares. */
    BigInteger squares() {
        BigInteger lower =
                BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        return squares.add(BigInteger.valueOf(high).shiftLeft(Long.SIZE)).add(lower);
    }

    /** count² × variance: count × Σ squares less the square of the sum. */
    BigInteger scaledVariance() {
        BigInteger total = BigInteger.valueOf(sum);
        return BigInteger.valueOf(count).multiply(squares()).subtract(total.multiply(total));
    }
}
