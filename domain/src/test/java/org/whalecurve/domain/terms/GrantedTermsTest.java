package org.whalecurve.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Percentage;

class GrantedTermsTest {

    private static final Percentage EIGHT = new Percentage(800);

    @Test
    void whoHasTermsOfItsOwnWaitsByThemAndEverybodyElseByTheUsual() {
        GrantedTerms terms = new GrantedTerms(EIGHT, 30, new TreeMap<>(Map.of("C1", 60)));

        // 365.00 × 8 % × 60 ÷ 365 = 4.80; for 30 days 2.40
        assertThat(terms.of("C1").costOf(365_00)).isEqualTo(4_80);
        assertThat(terms.of("C2").costOf(365_00)).isEqualTo(2_40);
        assertThat(terms.usual()).isEqualTo(terms.of("C2"));
    }

    @Test
    void daysAndRateHaveTheBoundsOfPaymentTerms() {
        assertThat(new GrantedTerms(new Percentage(10_000), 730, new TreeMap<>()).days())
                .isEqualTo(730);
        assertThatThrownBy(() -> new GrantedTerms(EIGHT, 731, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GrantedTerms(EIGHT, 1, new TreeMap<>(Map.of("C1", -1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GrantedTerms(new Percentage(10_001), 1, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
