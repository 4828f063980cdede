package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

class RoundingTest {

    @Test
    void whatLiesHalfwayGoesToTheEvenNeighbourOrAwayFromZero() {
        assertThat(new long[] {even(1), even(3), even(5), even(-1), even(-3), even(-5)})
                .containsExactly(0, 2, 2, 0, -2, -2);
        assertThat(new long[] {up(1), up(3), up(5), up(-1), up(-3), up(-5)})
                .containsExactly(1, 2, 3, -1, -2, -3);
    }

    @Test
    void whatDoesNotLieHalfwayGoesToTheNearestByEitherPolicy() {
        for (Rounding rounding : Rounding.values()) {
            assertThat(rounding.proportion(10, 1, 3)).isEqualTo(3);
            assertThat(rounding.proportion(11, 1, 3)).isEqualTo(4);
            assertThat(rounding.proportion(-11, 1, 3)).isEqualTo(-4);
        }
    }

    @Test
    void bothPoliciesAreWhatDecimalArithmeticSaysAtEverySize() {
        RandomCases.tryOn(
                20_000,
                random -> {
                    long amount =
                            RandomCases.anyMagnitude(random) * (random.nextBoolean() ? 1 : -1);
                    long part = RandomCases.anyMagnitude(random);
                    long whole = Math.max(1, RandomCases.anyMagnitude(random) / 2 * 2);
                    for (Rounding rounding : Rounding.values()) {
                        BigDecimal exact =
                                BigDecimal.valueOf(amount)
                                        .multiply(BigDecimal.valueOf(part))
                                        .divide(
                                                BigDecimal.valueOf(whole),
                                                0,
                                                RoundingMode.valueOf(rounding.name()));
                        if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                            long rounded = rounding.proportion(amount, part, whole);
                            check(
                                    exact.longValueExact() == rounded,
                                    () -> rounding + " gives " + rounded + ", not " + exact);
                        }
                    }
                });
    }

    @Test
    void aTieBeyondSixtyFourBitsIsATieStill() {
        long odd = Long.MAX_VALUE - 2;

        assertThat(Rounding.HALF_EVEN.proportion(odd, 1L << 40, 1L << 41)).isEqualTo(odd / 2);
        assertThat(Rounding.HALF_UP.proportion(odd, 1L << 40, 1L << 41)).isEqualTo(odd / 2 + 1);
    }

    @Test
    void aResultOutOfRangeIsAnError() {
        for (Rounding rounding : Rounding.values()) {
            assertThatThrownBy(() -> rounding.proportion(Long.MAX_VALUE, 3, 2))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    private static long even(long halves) {
        return Rounding.HALF_EVEN.proportion(halves, 1, 2);
    }

    private static long up(long halves) {
        return Rounding.HALF_UP.proportion(halves, 1, 2);
    }
}
