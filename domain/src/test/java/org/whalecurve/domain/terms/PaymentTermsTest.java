package org.whalecurve.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Percentage;

class PaymentTermsTest {

    private static final Percentage EIGHT_PER_CENT = new Percentage(8_00);

    /** 30 × 8 % × 284.45 ÷ 365 = 1.8703… */
    @Test
    void theyCostDaysTimesRateTimesRevenue() {
        assertThat(new PaymentTerms(30, EIGHT_PER_CENT).costOf(284_45)).isEqualTo(1_87);
        assertThat(new PaymentTerms(365, EIGHT_PER_CENT).costOf(100_00)).isEqualTo(8_00);
        assertThat(new PaymentTerms(30, EIGHT_PER_CENT).costOf(-284_45)).isEqualTo(-1_87);
    }

    @Test
    void whoPaysAtOnceCostsNothing() {
        assertThat(new PaymentTerms(0, EIGHT_PER_CENT).costOf(284_45)).isZero();
        assertThat(new PaymentTerms(30, new Percentage(0)).costOf(284_45)).isZero();
    }

    @Test
    void theyHaveTheirBounds() {
        new PaymentTerms(730, new Percentage(100_00));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentTerms(731, EIGHT_PER_CENT));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentTerms(-1, EIGHT_PER_CENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentTerms(30, new Percentage(100_01)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentTerms(30, new Percentage(-1)));
    }
}
