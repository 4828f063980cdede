package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void itStandsInLowestTermsAndReadsAsOneWrites() {
        assertThat(Fraction.of(200_00, 150)).isEqualTo(Fraction.of(400, 3)).hasToString("400/3");
        assertThat(Fraction.of(-6, 3)).hasToString("-2");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.of(0, 1));
    }

    @Test
    void productsQuotientsAndDifferencesAreExact() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.times(3).isWhole()).isTrue();
        assertThat(third.dividedBy(2)).isEqualTo(Fraction.of(1, 6));
        assertThat(third.subtractedFrom(1)).isEqualTo(Fraction.of(2, 3));
        assertThat(Fraction.of(Long.MAX_VALUE, 1).times(Long.MAX_VALUE).dividedBy(Long.MAX_VALUE))
                .isEqualTo(Fraction.of(Long.MAX_VALUE, 1));
    }

    @Test
    void aQuotientHasTheSignOfItsParts() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.dividedBy(Fraction.of(-2, 5))).isEqualTo(Fraction.of(-5, 6));
        assertThat(third.negated().dividedBy(Fraction.of(-1, 3))).isEqualTo(Fraction.ONE);
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aDecimalNumberIsTakenAsItIsWritten() {
        assertThat(Fraction.of(new BigDecimal("0.9995"))).isEqualTo(Fraction.of(1_999, 2_000));
        assertThat(Fraction.of(new BigDecimal("1.2E+3"))).isEqualTo(Fraction.of(1_200));
    }

    @Test
    void itIsComparedBySizeAndNotBySign() {
        Fraction less = Fraction.of(-7, 2);

        assertThat(less.abs()).isEqualTo(Fraction.of(7, 2));
        assertThat(less.min(Fraction.ZERO)).isEqualTo(less);
        assertThat(less.max(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(less.signum()).isEqualTo(-1);
        assertThat(Fraction.sum(List.of(less, Fraction.of(1, 2)))).isEqualTo(Fraction.of(-3));
    }

    @Test
    void decimalsAreRoundedHalfAwayFromZero() {
        assertThat(Fraction.of(2, 3).decimal(4)).hasToString("0.6667");
        assertThat(Fraction.of(-1, 8).decimal(2)).hasToString("-0.13");
    }

    @Test
    void aDenominatorOfZeroOrBelowIsRefused() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, -3)).isInstanceOf(ArithmeticException.class);
    }
}
