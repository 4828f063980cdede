package org.whalecurve.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** Of the tables of Abramowitz and Stegun, 26.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746068543",
        "-1.5, 0.066807201268858",
        "3, 0.998650101968370",
        "-9, 0",
        "9, 1"
    })
    void theProbabilitiesAreThoseOfTheTables(double x, double expected) {
        assertThat(Normal.probability(x)).isCloseTo(expected, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"0.975, 1.959963984540054", "0.9, 1.2815515655446004", "0.005, -2.5758293035489"})
    void theQuantilesAreThoseOfTheTables(double p, double expected) {
        assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> Normal.quantile(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Normal.quantile(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 100 ± 10: from 80.4 to 119.6; (2 ± 0.3) × (5 ± 0.4): 10 ± √(0.64 + 2.25 + 0.0144). */
    @Test
    void anEstimateCarriesItsErrorOn() {
        assertThat(new Estimate(100, 10).interval(0.95).low()).isCloseTo(80.4004, within(1e-4));
        assertThat(new Estimate(100, 10).interval(0.95).high()).isCloseTo(119.5996, within(1e-4));
        Estimate product = new Estimate(2, 0.3).times(new Estimate(5, 0.4));
        assertThat(product.value()).isEqualTo(10);
        assertThat(product.standardError()).isCloseTo(Math.sqrt(2.9044), within(1e-12));
        assertThat(new Estimate(1, 3).plus(new Estimate(2, 4))).isEqualTo(new Estimate(3, 5));
        assertThat(new Estimate(2, 3).times(-2)).isEqualTo(new Estimate(-4, 6));
        assertThatThrownBy(() -> new Estimate(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
