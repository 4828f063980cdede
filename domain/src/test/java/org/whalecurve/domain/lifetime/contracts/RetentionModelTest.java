package org.whalecurve.domain.lifetime.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RetentionModelTest {

    /** The recursion of Fader and Hardie 2007: r(t) = (β + t − 1) ÷ (α + β + t − 1). */
    @Test
    void theRetentionOfTheShiftedBetaGeometricFollowsItsRecursion() {
        RetentionModel model = RetentionModel.shiftedBetaGeometric(0.668, 3.806);
        double survival = 1;
        for (int t = 1; t < 50; t++) {
            double retention = (3.806 + t - 1) / (0.668 + 3.806 + t - 1);
            survival *= retention;
            assertThat(model.retention(t)).isCloseTo(retention, within(1e-13));
            assertThat(model.survival(t)).isCloseTo(survival, within(1e-13));
        }
    }

    /** Customers who are all alike stay with r = 0.8: 1.1 ÷ (1.1 − 0.8) = 3.6667 both times. */
    @Test
    void customersWhoAreAllAlikeHaveTheTextbookLifetimeAndElasticity() {
        RetentionModel alike = RetentionModel.shiftedBetaGeometric(2e7, 8e7);
        assertThat(alike.discountedLifetime(0.1)).isCloseTo(11.0 / 3, within(1e-5));
        assertThat(alike.retentionElasticity(1, 0.1)).isCloseTo(11.0 / 3, within(1e-5));
    }

    /** By worked-out differences: every retention rate to come is 1 in 10,000 higher. */
    @Test
    void elasticityIsWhatAHigherRetentionBrings() {
        RetentionModel model = new RetentionModel(0.523, 0.8943, 1.1964);
        double higher = 0;
        double plain = 0;
        for (int t = 3; t < 2000; t++) {
            double term = model.survival(t) / Math.pow(1.1, t - 3);
            plain += term;
            higher += term * Math.pow(1.0001, t - 2);
        }
        assertThat(model.retentionElasticity(3, 0.1))
                .isCloseTo((higher / plain - 1) * 10_000, within(0.01));
    }

    @Test
    void differingCustomersAnswerMoreToRetentionThanTheirAverage() {
        RetentionModel differing = RetentionModel.shiftedBetaGeometric(0.76367, 1.29583);
        double average = differing.retention(1);
        assertThat(differing.retentionElasticity(1, 0.1)).isGreaterThan(1.1 / (1.1 - average));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new RetentionModel(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionModel(1, Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(IllegalArgumentException.class);
        RetentionModel model = RetentionModel.shiftedBetaGeometric(1, 1);
        assertThatThrownBy(() -> model.discountedLifetime(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> model.residualLifetime(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
