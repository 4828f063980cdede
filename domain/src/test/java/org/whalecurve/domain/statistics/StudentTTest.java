package org.whalecurve.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {

    /** Critical values of published tables, with the digits that those print. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.975, 12.706, 0.0005",
        "2, 0.975, 4.303, 0.0005",
        "5, 0.95, 2.015, 0.0005",
        "10, 0.975, 2.228, 0.0005",
        "10, 0.995, 3.169, 0.0005",
        "30, 0.975, 2.042, 0.0005",
        "120, 0.995, 2.617, 0.0005"
    })
    void theQuantilesAreThoseOfTheTables(int freedom, double p, double t, double within) {
        assertThat(new StudentT(freedom).quantile(p)).isCloseTo(t, within(within));
    }

    /** With one degree of freedom it is Cauchy's, with two it has a closed form. */
    @ParameterizedTest
    @CsvSource({"-7.5", "-1", "-0.25", "0", "0.5", "1", "3", "40"})
    void theProbabilitiesAreThoseOfTheClosedForms(double t) {
        assertThat(new StudentT(1).probability(t))
                .isCloseTo(0.5 + Math.atan(t) / Math.PI, within(1e-13));
        assertThat(new StudentT(2).probability(t))
                .isCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), within(1e-13));
    }

    @Test
    void theQuantileOfAProbabilityLeadsBackToIt() {
        for (int freedom = 1; freedom <= 200; freedom += 7) {
            StudentT distribution = new StudentT(freedom);
            assertThat(distribution.probability(distribution.quantile(0.99)))
                    .isCloseTo(0.99, within(1e-12));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new StudentT(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StudentT(3).quantile(0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StudentT(3).quantile(1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
