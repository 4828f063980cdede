package org.whalecurve.domain.lifetime.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.statistics.Estimate;

/**
 * The "regular" customers of Fader and Hardie, How to Project Customer Retention (2007), and Fader
 * et al., "How to Project Customer Retention" Revisited (2018); the cohorts of Hardie, note 017.
 */
class RetentionFitTest {

    private static final ContractCohort REGULAR =
            ContractCohort.of(1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173);
    private static final Percentage OF_PARAMETERS = Percentage.withPercentage(0.2);

    @Test
    void fourYearsGiveThePublishedShiftedBetaGeometric() {
        RetentionFit fit = shifted(REGULAR.first(4));
        assertThat(fit.identified()).isTrue();
        assertThat(fit.model().alpha()).isCloseTo(0.76367, OF_PARAMETERS);
        assertThat(fit.model().beta()).isCloseTo(1.29583, OF_PARAMETERS);
        assertThat(fit.logLikelihood()).isCloseTo(-1401.55942, within(1e-3));
        assertSurvival(
                fit.model(),
                1.0,
                0.6292,
                0.47215,
                0.38333,
                0.32547,
                0.28445,
                0.25368,
                0.22964,
                0.21029,
                0.19432,
                0.1809,
                0.16945,
                0.15954);
    }

    @Test
    void fourYearsGiveThePublishedBetaDiscreteWeibull() {
        RetentionFit fit = shaped(REGULAR.first(4));
        assertThat(fit.model().alpha()).isCloseTo(0.523, OF_PARAMETERS);
        assertThat(fit.model().beta()).isCloseTo(0.8943, OF_PARAMETERS);
        assertThat(fit.model().shape()).isCloseTo(1.1964, OF_PARAMETERS);
        assertThat(fit.logLikelihood()).isCloseTo(-1401.38305, within(1e-3));
        assertSurvival(
                fit.model(),
                1.0,
                0.63097,
                0.46841,
                0.38121,
                0.32605,
                0.28754,
                0.25889,
                0.23659,
                0.21864,
                0.20384,
                0.19137,
                0.1807,
                0.17145);
    }

    @Test
    void sevenYearsGiveThePublishedModels() {
        RetentionFit simple = shifted(REGULAR.first(7));
        assertThat(simple.model().alpha()).isCloseTo(0.70408, OF_PARAMETERS);
        assertThat(simple.model().beta()).isCloseTo(1.18204, OF_PARAMETERS);
        assertThat(simple.logLikelihood()).isCloseTo(-1680.26519, within(1e-3));
        assertSurvival(
                simple.model(),
                1.0,
                0.62671,
                0.47382,
                0.38797,
                0.33207,
                0.29235,
                0.26246,
                0.23902,
                0.22008,
                0.20441,
                0.19119,
                0.17986,
                0.17004);
        RetentionFit free = shaped(REGULAR.first(7));
        assertThat(free.model().alpha()).isCloseTo(0.4556, OF_PARAMETERS);
        assertThat(free.model().beta()).isCloseTo(0.7793, OF_PARAMETERS);
        assertThat(free.model().shape()).isCloseTo(1.2835, OF_PARAMETERS);
        assertThat(free.logLikelihood()).isCloseTo(-1679.60283, within(1e-3));
        assertSurvival(
                free.model(),
                1.0,
                0.63106,
                0.46745,
                0.38154,
                0.3277,
                0.29027,
                0.26245,
                0.24079,
                0.22335,
                0.20895,
                0.1968,
                0.18638,
                0.17733);
    }

    @Test
    void lifetimesDiscountedAtTenPerCentAreThePublishedOnes() {
        RetentionModel four = shifted(REGULAR.first(4)).model();
        assertThat(four.discountedLifetime(0.1)).isCloseTo(3.62115, within(1e-4));
        assertResidual(four, 2.88326, 3.94069, 4.67663, 5.23626, 5.68381);
        RetentionModel seven = shifted(REGULAR.first(7)).model();
        assertThat(seven.discountedLifetime(0.1)).isCloseTo(3.69491, within(1e-4));
        assertResidual(seven, 2.9644, 4.10314, 4.8698, 5.44206, 5.8941);
    }

    @Test
    void leastSquaresOfRetentionRatesGiveThePublishedModel() {
        RetentionCurveFit fit = RetentionCurveFit.of(REGULAR.first(4)).orElseThrow();
        assertThat(fit.model().alpha()).isCloseTo(0.759753, within(1e-3));
        assertThat(fit.model().beta()).isCloseTo(1.28626, within(1e-3));
        assertThat(fit.squaredError()).isCloseTo(0.000116448, within(1e-8));
        assertSurvival(
                fit.model(),
                1,
                0.628666,
                0.471861,
                0.383256,
                0.325551,
                0.284642,
                0.253949,
                0.22997,
                0.210655,
                0.194724,
                0.181331,
                0.169894,
                0.16);
    }

    @Test
    void cohortsOfSeveralYearsGiveThePublishedModelTogether() {
        RetentionFit fit =
                shifted(
                        ContractCohort.of(10000, 8000, 6480, 5307, 4391),
                        ContractCohort.of(10000, 8000, 6480, 5307),
                        ContractCohort.of(10000, 8000, 6480),
                        ContractCohort.of(10000, 8000),
                        ContractCohort.of(10000));
        assertThat(fit.model().alpha()).isCloseTo(3.797073, Percentage.withPercentage(0.1));
        assertThat(fit.model().beta()).isCloseTo(15.1875, Percentage.withPercentage(0.1));
        assertThat(fit.logLikelihood()).isCloseTo(-40255.84, within(1e-2));
        assertThat(fit.customers()).isEqualTo(40000);
    }

    /** The likelihood ratio of the shape is 0.35, far below 3.84. */
    @Test
    void aShapeThatChanceExplainsIsNotTaken() {
        RetentionFit chosen = RetentionFit.simplestOf(List.of(REGULAR.first(4))).orElseThrow();
        assertThat(chosen.parameters()).isEqualTo(2);
        assertThat(chosen.aic()).isCloseTo(2807.11884, within(2e-3));
        assertThat(chosen.bic()).isCloseTo(2807.11884 - 4 + 2 * Math.log(1000), within(2e-3));
    }

    /** Of those who grow tired of their contract all leave late: no mixture explains that. */
    @Test
    void aShapeThatChanceDoesNotExplainIsTaken() {
        RetentionFit chosen =
                RetentionFit.simplestOf(
                                List.of(ContractCohort.of(10000, 9700, 8900, 7600, 5900, 4200)))
                        .orElseThrow();
        assertThat(chosen.parameters()).isEqualTo(3);
        assertThat(chosen.model().shape()).isGreaterThan(1);
    }

    @Test
    void anEstimateSaysHowSureItIsAndMoreCustomersMakeItSurer() {
        Estimate few = survivalAfterEight(ContractCohort.of(1000, 631, 468, 382, 326));
        Estimate many = survivalAfterEight(ContractCohort.of(100000, 63100, 46800, 38200, 32600));
        assertThat(few.value()).isCloseTo(many.value(), within(1e-6));
        assertThat(few.standardError()).isCloseTo(10 * many.standardError(), within(1e-5));
        assertThat(few.interval(0.95).low()).isLessThan(0.223);
        assertThat(few.interval(0.95).high()).isGreaterThan(0.223);
    }

    @Test
    void whatTheDataDoNotTellIsSaid() {
        assertThat(shifted(ContractCohort.of(50, 50, 50)).identified()).isFalse();
        assertThat(shifted(ContractCohort.of(50, 0)).identified()).isFalse();
        assertThat(shifted(ContractCohort.of(50, 30)).identified()).isFalse();
        assertThat(shifted(ContractCohort.of(1000, 500, 250, 125)).identified()).isFalse();
        assertThat(shifted(ContractCohort.of(50, 30)).estimate(model -> model.survival(1)))
                .isEmpty();
        assertThat(shifted(ContractCohort.of(50, 30)).model().survival(1))
                .isCloseTo(0.6, within(1e-4));
        assertThat(RetentionFit.shiftedBetaGeometric(List.of())).isEmpty();
        assertThat(RetentionFit.shiftedBetaGeometric(List.of(ContractCohort.of(7)))).isEmpty();
        assertThat(RetentionCurveFit.of(ContractCohort.of(7, 5))).isEmpty();
    }

    @Test
    void whatCannotBeACohortIsRefused() {
        assertThatThrownBy(ContractCohort::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContractCohort.of(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContractCohort.of(5, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after period 2 there cannot be 4 of 3 customers");
    }

    /** Invariants 1 and 3. */
    @Test
    void anyCohortGivesAModelAndAFreeShapeIsNeverLessLikely() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            ContractCohort cohort = cohort(random);
            RetentionFit fit = shifted(cohort);
            RetentionFit free = shaped(cohort);
            assertThat(free.logLikelihood())
                    .isGreaterThanOrEqualTo(
                            fit.logLikelihood() - 1e-6 * (1 + Math.abs(fit.logLikelihood())));
            for (RetentionModel model : List.of(fit.model(), free.model())) {
                double before = 1;
                for (int t = 1; t < 40; t++) {
                    assertThat(model.survival(t)).isBetween(0.0, before);
                    before = model.survival(t);
                }
                assertThat(model.discountedLifetime(0.1)).isBetween(1.0, 11.0001);
            }
        }
    }

    /** Invariant 2. */
    @Test
    void aCohortInTwoHalvesGivesTheSameModel() {
        RetentionFit whole = shifted(ContractCohort.of(1000, 632, 468, 382));
        RetentionFit halves =
                shifted(
                        ContractCohort.of(400, 300, 200, 182),
                        ContractCohort.of(600, 332, 268, 200));
        assertThat(halves.logLikelihood()).isEqualTo(whole.logLikelihood());
        assertThat(halves.model()).isEqualTo(whole.model());
    }

    private static ContractCohort cohort(Random random) {
        long[] alive = new long[2 + random.nextInt(9)];
        alive[0] = 1L + random.nextInt(5000);
        for (int t = 1; t < alive.length; t++) {
            alive[t] = (long) (alive[t - 1] * Math.sqrt(random.nextDouble()));
        }
        return ContractCohort.of(alive);
    }

    private static Estimate survivalAfterEight(ContractCohort cohort) {
        return shifted(cohort).estimate(model -> model.survival(8)).orElseThrow();
    }

    private static void assertSurvival(RetentionModel model, double... expected) {
        for (int t = 0; t < expected.length; t++) {
            assertThat(model.survival(t)).as("period " + t).isCloseTo(expected[t], within(1e-4));
        }
    }

    private static void assertResidual(RetentionModel model, double... expected) {
        for (int n = 1; n <= expected.length; n++) {
            assertThat(model.residualLifetime(n, 0.1))
                    .as("payment " + n)
                    .isCloseTo(expected[n - 1], within(1e-4));
        }
    }

    private static RetentionFit shifted(ContractCohort... cohorts) {
        return RetentionFit.shiftedBetaGeometric(List.of(cohorts)).orElseThrow();
    }

    private static RetentionFit shaped(ContractCohort... cohorts) {
        return RetentionFit.betaDiscreteWeibull(List.of(cohorts)).orElseThrow();
    }
}
