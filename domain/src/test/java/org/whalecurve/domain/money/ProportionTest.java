package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.RandomCases.anyMagnitude;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.RandomCases;

class ProportionTest {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "5, 1, 2, 3",
        "-5, 1, 2, -3",
        "5, -1, 2, -3",
        "-5, -1, 2, 3",
        "7, 1, 2, 4",
        "1, 1, 3, 0",
        "-1, 1, 3, 0",
        "2, 1, 3, 1",
        "-2, 1, 3, -1",
        "0, 9, 7, 0",
        "9, 0, 7, 0",
        "12, 5, 1, 60"
    })
    void halvesAreRoundedAwayFromZero(long amount, long part, long whole, long expected) {
        assertThat(Proportion.halfUp(amount, part, whole)).isEqualTo(expected);
    }

    @Test
    void productsOfMoreThanSixtyFourBitsAreExact() {
        assertThat(Proportion.halfUp(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Proportion.halfUp(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(Proportion.halfUp(Long.MIN_VALUE, 1, 1)).isEqualTo(Long.MIN_VALUE);
        // 3 × 2^62 ÷ 2^63−1 = 1.5 and a little
        assertThat(Proportion.halfUp(1L << 62, 3, Long.MAX_VALUE)).isEqualTo(2);
        // 2^63 ÷ 4, the first product that a signed long does not hold
        assertThat(Proportion.halfUp(1L << 62, 2, 4)).isEqualTo(1L << 61);
        assertThat(Proportion.floor(1L << 62, 2, 4)).isEqualTo(1L << 61);
        // 2^64, whose low half is zero
        assertThat(Proportion.floor(1L << 62, 4, 8)).isEqualTo(1L << 61);
    }

    @Test
    void aQuotientBeyondTheRangeIsAnErrorNotAWrongFigure() {
        assertThatThrownBy(() -> Proportion.halfUp(Long.MAX_VALUE, 2, 1))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Proportion.halfUp(Long.MIN_VALUE, -1, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aWholeMustBeAboveZero(long whole) {
        assertThatThrownBy(() -> Proportion.halfUp(1, 1, whole))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a proportion needs a whole above zero, not " + whole);
    }

    @Test
    void halfUpIsWhatBigDecimalSays() {
        RandomCases.tryOn(
                200_000,
                random -> {
                    long amount = anyMagnitude(random) * (random.nextBoolean() ? 1 : -1);
                    long part = anyMagnitude(random) * (random.nextBoolean() ? 1 : -1);
                    long whole = Math.max(1, anyMagnitude(random));
                    BigDecimal exact =
                            BigDecimal.valueOf(amount)
                                    .multiply(BigDecimal.valueOf(part))
                                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
                    if (exact.abs().compareTo(LARGEST) <= 0) {
                        long given = Proportion.halfUp(amount, part, whole);
                        check(
                                given == exact.longValueExact(),
                                () ->
                                        "%d × %d ÷ %d = %s, not %d"
                                                .formatted(amount, part, whole, exact, given));
                    }
                });
    }

    @Test
    void exactHalvesOfAnySizeAreRoundedAwayFromZero() {
        RandomCases.tryOn(
                20_000,
                random -> {
                    long half = Math.max(1, anyMagnitude(random) >> 1);
                    long odd = anyMagnitude(random) >> 2 | 1;
                    // odd × half ÷ (2 × half) lies exactly between two whole numbers
                    check(
                            Proportion.halfUp(odd, half, 2 * half) == odd / 2 + 1
                                    && Proportion.halfUp(-odd, half, 2 * half) == -(odd / 2) - 1,
                            () -> odd + " × " + half + " ÷ " + 2 * half);
                });
    }

    @Test
    void floorIsWhatBigIntegerSays() {
        RandomCases.tryOn(
                50_000,
                random -> {
                    long amount = anyMagnitude(random);
                    long whole = Math.max(1, anyMagnitude(random));
                    long part = random.nextLong(whole);
                    long exact =
                            BigInteger.valueOf(amount)
                                    .multiply(BigInteger.valueOf(part))
                                    .divide(BigInteger.valueOf(whole))
                                    .longValueExact();
                    check(
                            Proportion.floor(amount, part, whole) == exact,
                            () -> amount + " × " + part + " ÷ " + whole + " = " + exact);
                });
    }
}
