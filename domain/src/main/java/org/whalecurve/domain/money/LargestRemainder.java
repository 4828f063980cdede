package org.whalecurve.domain.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Hands out an amount by weights so that the parts add up to it exactly (Hamilton's method).
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the parts add up to the amount;
 *   <li>a part differs from its exact share by less than one minor unit;
 *   <li>no weight, no part;
 *   <li>the parts of −a are the parts of a with the sign turned, so that a reversal cancels cell by
 *       cell;
 *   <li>the remaining units go to the largest remainders, ties to the larger weight, then to the
 *       earlier position.
 * </ol>
 */
public final class LargestRemainder {

    private static final int FEW = 16;

    /** Less than any remainder: who has been given a unit gets no other. */
    private static final long GIVEN = -1;

    private LargestRemainder() {}

    /**
     * Divides an amount.
     *
     * @param amount minor units, of either sign
     * @param weights one for each receiver in the stable order of their keys; none negative
     * @return the parts in minor units, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, or if there is an amount but no
     *     weight to carry it: what becomes of it then is the caller's decision
     * @throws ArithmeticException if the weights add up to more than a long holds, or the amount is
     *     {@link Long#MIN_VALUE}
     */
    public static long[] divide(long amount, long[] weights) {
        long whole = sum(weights);
        long[] parts = new long[weights.length];
        if (amount == 0) {
            return parts;
        }
        if (whole == 0) {
            throw new IllegalArgumentException("no weight to carry the amount " + amount);
        }
        if (amount == Long.MIN_VALUE) {
            throw new ArithmeticException(
                    "the amount " + amount + " has no counterpart of the other sign");
        }
        long size = Math.abs(amount);
        long handedOut = 0;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = Proportion.floor(size, weights[i], whole);
            handedOut += parts[i];
        }
        giveRemainingUnits(Math.toIntExact(size - handedOut), size, weights, whole, parts);
        if (amount < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }

    /**
     * Divides an amount by weights of any size, as exact arithmetic gives them.
     *
     * @param amount minor units, of either sign
     * @param weights one for each receiver in the stable order of their keys; none negative
     * @return the parts in minor units, in the order of the weights
     * @throws IllegalArgumentException as for {@link #divide(long, long[])}
     * @throws ArithmeticException if the amount is {@link Long#MIN_VALUE}
     */
    public static long[] divide(long amount, BigInteger[] weights) {
        BigInteger whole = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            requireNotNegative(weight.signum(), weight);
            whole = whole.add(weight);
        }
        if (whole.bitLength() < Long.SIZE) {
            return divide(amount, Stream.of(weights).mapToLong(BigInteger::longValue).toArray());
        }
        return divideBySize(amount, weights, whole);
    }

    /**
     * Divides an amount by weights some of which are negative, as the time of an order is that
     * saves work: its part then has the other sign. Invariants 1 to 4 hold here too; the remaining
     * units go to the largest remainders above the next lower whole part.
     *
     * @param amount minor units, of either sign
     * @param weights one for each receiver in the stable order of their keys; their sum is above
     *     zero
     * @return the parts in minor units, in the order of the weights
     * @throws IllegalArgumentException if there is an amount but the weights do not add up to more
     *     than nothing
     * @throws ArithmeticException if a part leaves the range of a long, or the amount is {@link
     *     Long#MIN_VALUE}
     */
    public static long[] divideNet(long amount, long[] weights) {
        if (amount == 0) {
            return new long[weights.length];
        }
        BigInteger[] exact =
                LongStream.of(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        BigInteger whole = Stream.of(exact).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("no net weight to carry the amount " + amount);
        }
        return divideBySize(amount, exact, whole);
    }

    /**
     * Rounds parts that add up to a whole amount so that they still do: each to the next lower or
     * the next higher minor unit, the largest remainders up, ties to the earlier position.
     *
     * @param parts minor units; their sum is a whole number
     * @throws IllegalArgumentException if it is not
     * @throws ArithmeticException if a part leaves the range of a long
     */
    public static long[] round(List<Fraction> parts) {
        Fraction whole = parts.stream().reduce(Fraction.of(0, 1), Fraction::plus);
        if (!whole.isWhole()) {
            throw new IllegalArgumentException("parts of no whole amount: " + whole);
        }
        long[] rounded = new long[parts.size()];
        long left = whole.numerator().longValueExact();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = parts.get(i).floor().longValueExact();
            left = Math.subtractExact(left, rounded[i]);
        }
        IntStream.range(0, rounded.length)
                .boxed()
                .sorted(
                        Comparator.comparing(
                                (Integer i) -> remainder(parts.get(i)), Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> rounded[i]++);
        return rounded;
    }

    private static Fraction remainder(Fraction part) {
        return part.minus(new Fraction(part.floor(), BigInteger.ONE));
    }

    private static long[] divideBySize(long amount, BigInteger[] weights, BigInteger whole) {
        BigInteger size = BigInteger.valueOf(Math.absExact(amount));
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger left = size;
        for (int i = 0; i < weights.length; i++) {
            BigInteger product = size.multiply(weights[i]);
            remainders[i] = product.mod(whole);
            BigInteger floor = product.subtract(remainders[i]).divide(whole);
            parts[i] = floor.longValueExact();
            left = left.subtract(floor);
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) -> remainders[i])
                                .thenComparing(i -> weights[i])
                                .reversed()
                                .thenComparing(i -> i))
                .limit(left.longValueExact())
                .forEach(i -> parts[i]++);
        if (amount < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }

    private static void requireNotNegative(int sign, Object weight) {
        if (sign < 0) {
            throw new IllegalArgumentException("a weight cannot be negative: " + weight);
        }
    }

    private static long sum(long[] weights) {
        long whole = 0;
        for (long weight : weights) {
            requireNotNegative(Long.signum(weight), weight);
            whole = Math.addExact(whole, weight);
        }
        return whole;
    }

    /** Only ties on the smallest remainder that still receives a unit need ordering. */
    private static void giveRemainingUnits(
            int units, long size, long[] weights, long whole, long[] parts) {
        if (units == 0) {
            return;
        }
        long[] remainders = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            // Both products may wrap; their difference lies between 0 and the whole and is exact.
            remainders[i] = size * weights[i] - parts[i] * whole;
        }
        if (weights.length <= FEW) {
            giveOneByOne(units, remainders, weights, parts);
            return;
        }
        long threshold = NthLargest.of(remainders, units);
        int left = units;
        for (int i = 0; i < weights.length; i++) {
            if (remainders[i] > threshold) {
                parts[i]++;
                left--;
            }
        }
        giveTies(left, remainders, threshold, weights, parts);
    }

    /** Among a few receivers the next is looked for, which is quicker than any sorting. */
    private static void giveOneByOne(int units, long[] remainders, long[] weights, long[] parts) {
        for (int unit = 0; unit < units; unit++) {
            int next = 0;
            for (int i = 1; i < parts.length; i++) {
                if (remainders[i] > remainders[next]
                        || (remainders[i] == remainders[next] && weights[i] > weights[next])) {
                    next = i;
                }
            }
            parts[next]++;
            remainders[next] = GIVEN;
        }
    }

    /** Of equal remainders the larger weights get a unit, of equal weights the earlier. */
    private static void giveTies(
            int units, long[] remainders, long threshold, long[] weights, long[] parts) {
        long[] tied = weightsOf(threshold, remainders, weights);
        long lightest = NthLargest.of(tied, units);
        int left = units;
        for (long weight : tied) {
            left -= weight > lightest ? 1 : 0;
        }
        for (int i = 0; i < parts.length; i++) {
            if (remainders[i] == threshold && weights[i] > lightest) {
                parts[i]++;
            } else if (remainders[i] == threshold && weights[i] == lightest && left > 0) {
                parts[i]++;
                left--;
            }
        }
    }

    private static long[] weightsOf(long threshold, long[] remainders, long[] weights) {
        long[] tied = new long[remainders.length];
        int size = 0;
        for (int i = 0; i < remainders.length; i++) {
            if (remainders[i] == threshold) {
                tied[size++] = weights[i];
            }
        }
        return Arrays.copyOf(tied, size);
    }
}
