package org.whalecurve.domain.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaRatioTest {

    /** Γ(x + 2) ÷ Γ(x) = x (x + 1). */
    @ParameterizedTest
    @CsvSource({"0.0001", "0.3", "1", "7.25", "12", "1234.5", "1000000", "1000000000000"})
    void ratiosKeepTheirDigitsHoweverLargeTheArguments(double x) {
        double expected = Math.log(x) + Math.log1p(x);
        assertThat(GammaRatio.log(x, 2))
                .isCloseTo(expected, within(2e-14 * (1 + Math.abs(expected))));
        assertThat(GammaRatio.log(x, 0)).isZero();
    }

    @Test
    void ratiosAreDifferencesOfLogarithms() {
        for (double x = 0.05; x < 60; x *= 1.3) {
            assertThat(GammaRatio.log(x, 3.7))
                    .isCloseTo(
                            GammaFunctions.logGamma(x + 3.7) - GammaFunctions.logGamma(x),
                            within(1e-12));
        }
    }
}
