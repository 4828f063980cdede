package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** Dividing by weights some of which are negative. */
class NetDivisionTest {

    @Test
    void whateverTheSignsThePartsAddUpStayWithinAUnitAndCancelWithTheReversal() {
        RandomCases.tryOn(
                20_000,
                random -> {
                    long[] weights =
                            random.longs(1 + random.nextInt(20), -50, 200)
                                    .map(weight -> random.nextInt(5) == 0 ? 0 : weight)
                                    .toArray();
                    long whole = LongStream.of(weights).sum();
                    long amount = random.nextLong(-1_000_000, 1_000_000);
                    if (whole > 0) {
                        long[] parts = LargestRemainder.divideNet(amount, weights);

                        assertThat(LongStream.of(parts).sum()).isEqualTo(amount);
                        for (int i = 0; i < parts.length; i++) {
                            assertThat(Math.abs(parts[i] * whole - amount * weights[i]))
                                    .isLessThan(whole);
                            assertThat(weights[i] == 0 && parts[i] != 0).isFalse();
                        }
                        long[] reversed = LargestRemainder.divideNet(-amount, weights);
                        assertThat(LongStream.of(reversed).map(part -> -part))
                                .containsExactly(boxed(parts));
                    }
                });
    }

    @Test
    void withoutNegativeWeightsItGivesWhatTheUsualDivisionGives() {
        RandomCases.tryOn(
                20_000,
                random -> {
                    long[] weights = random.longs(1 + random.nextInt(20), 0, 9).toArray();
                    long amount = random.nextLong(-1_000, 1_000);
                    if (LongStream.of(weights).sum() > 0) {
                        assertThat(LargestRemainder.divideNet(amount, weights))
                                .containsExactly(LargestRemainder.divide(amount, weights));
                    }
                });
    }

    @Test
    void weightsThatCancelCarryNothing() {
        assertThat(LargestRemainder.divideNet(0, new long[] {1, -1})).containsExactly(0, 0);
        assertThatThrownBy(() -> LargestRemainder.divideNet(1, new long[] {1, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no net weight");
    }

    @Test
    void aPartThatExceedsALongIsRefused() {
        long[] weights = {Long.MAX_VALUE, 1 - Long.MAX_VALUE};

        assertThat(BigInteger.valueOf(weights[0]).add(BigInteger.valueOf(weights[1])))
                .isEqualTo(BigInteger.ONE);
        assertThatThrownBy(() -> LargestRemainder.divideNet(2, weights))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Long[] boxed(long[] values) {
        return LongStream.of(values).boxed().toArray(Long[]::new);
    }
}
