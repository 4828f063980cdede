package org.whalecurve.domain.money;

import static org.whalecurve.domain.RandomCases.anyMagnitude;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link LargestRemainder}, on 200,000 allocations in every build. */
class LargestRemainderPropertyTest {

    private static final int ALLOCATIONS = 200_000;

    @Test
    void everyAllocationKeepsEveryInvariant() {
        RandomCases.tryOn(
                ALLOCATIONS,
                random -> {
                    long[] weights = weights(random);
                    long amount = anyMagnitude(random) * (random.nextBoolean() ? 1 : -1);
                    var allocation =
                            new Allocation(
                                    amount, weights, LargestRemainder.divide(amount, weights));

                    allocation.addsUp();
                    allocation.givesNothingWithoutWeight();
                    allocation.cancelsWithItsReversal();
                    allocation.isTheSameByWeightsOfAnySize(random.nextInt(200));
                    BigInteger[][] shares = allocation.exactShares();
                    allocation.staysWithinOneUnitOf(shares);
                    allocation.givesRemainingUnitsByRule(shares);
                });
    }

    /** Few receivers and many; small weights that tie, huge ones, some zero, never all. */
    private static long[] weights(SplittableRandom random) {
        int receivers = 1 + random.nextInt(1 + random.nextInt(24));
        long most = random.nextBoolean() ? 1 + random.nextInt(6) : Long.MAX_VALUE / receivers;
        long least = random.nextBoolean() ? most / 2 : 0;
        long[] weights = new long[receivers];
        for (int i = 0; i < receivers; i++) {
            if (random.nextInt(5) != 0) {
                weights[i] =
                        random.nextBoolean()
                                ? random.nextLong(least, most) + 1
                                : Math.min(anyMagnitude(random), most);
            }
        }
        if (LongStream.of(weights).allMatch(weight -> weight == 0)) {
            weights[random.nextInt(receivers)] = most;
        }
        return weights;
    }

    private record Allocation(long amount, long[] weights, long[] parts) {

        void addsUp() {
            BigInteger sum = sum(parts);
            holds(sum.equals(BigInteger.valueOf(amount)), "adds up to " + sum);
        }

        void givesNothingWithoutWeight() {
            for (int i = 0; i < weights.length; i++) {
                holds(weights[i] != 0 || parts[i] == 0, "gives something without weight");
            }
        }

        void cancelsWithItsReversal() {
            long[] reversed = LargestRemainder.divide(-amount, weights);
            for (int i = 0; i < parts.length; i++) {
                holds(reversed[i] == -parts[i], "does not cancel with its reversal");
            }
        }

        void isTheSameByWeightsOfAnySize(int shift) {
            BigInteger[] larger =
                    LongStream.of(weights)
                            .mapToObj(weight -> BigInteger.valueOf(weight).shiftLeft(shift))
                            .toArray(BigInteger[]::new);
            holds(
                    Arrays.equals(parts, LargestRemainder.divide(amount, larger)),
                    "depends on the scale of the weights");
        }

        /**
         * For each receiver the whole units of its share and the remainder, of the amount without
         * sign.
         */
        BigInteger[][] exactShares() {
            BigInteger size = BigInteger.valueOf(amount).abs();
            BigInteger whole = sum(weights);
            return LongStream.of(weights)
                    .mapToObj(weight -> size.multiply(BigInteger.valueOf(weight)))
                    .map(product -> product.divideAndRemainder(whole))
                    .toArray(BigInteger[][]::new);
        }

        void staysWithinOneUnitOf(BigInteger[][] shares) {
            for (int i = 0; i < parts.length; i++) {
                long over = Math.abs(parts[i]) - shares[i][0].longValueExact();
                holds(
                        over == 0 || (over == 1 && shares[i][1].signum() > 0),
                        "is a unit or more off the exact share");
            }
        }

        /** The rule in its plainest form: all receivers sorted, the first ones get a unit. */
        void givesRemainingUnitsByRule(BigInteger[][] shares) {
            long[] expected = new long[parts.length];
            Arrays.setAll(expected, i -> shares[i][0].longValueExact());
            long remaining = Math.abs(amount) - LongStream.of(expected).sum();
            IntStream.range(0, expected.length)
                    .boxed()
                    .sorted(
                            Comparator.comparing((Integer i) -> shares[i][1])
                                    .thenComparingLong(i -> weights[i])
                                    .reversed()
                                    .thenComparingInt(i -> i))
                    .limit(remaining)
                    .forEach(i -> expected[i]++);
            Arrays.setAll(expected, i -> amount < 0 ? -expected[i] : expected[i]);
            if (!Arrays.equals(expected, parts)) {
                holds(false, "should be " + Arrays.toString(expected));
            }
        }

        private void holds(boolean condition, String fault) {
            check(
                    condition,
                    () ->
                            "%d by %s to %s %s"
                                    .formatted(
                                            amount,
                                            Arrays.toString(weights),
                                            Arrays.toString(parts),
                                            fault));
        }

        private static BigInteger sum(long[] values) {
            return LongStream.of(values)
                    .mapToObj(BigInteger::valueOf)
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }
    }
}
