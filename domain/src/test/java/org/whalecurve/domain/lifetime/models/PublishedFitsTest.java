package org.whalecurve.domain.lifetime.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.DAY;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.WEEK;

import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.PublishedHistories;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;

/** The fits to CDNOW that the literature prints and on which independent programs agree. */
class PublishedFitsTest {

    private static final PurchaseHistories CUSTOMERS = PublishedHistories.cdnow();
    private static final HistoryGroups CDNOW = CUSTOMERS.grouped();
    private static final Percentage OWN_MAXIMUM = withPercentage(0.05);

    /** Fader, Hardie and Lee 2005, table 2; standard errors of lifetimes and CLVTools. */
    @Test
    void betaGeometric() {
        FittedModel fit = fit(ModelKind.BG_NBD);

        parameters(fit, 0.1, 0.242595, 4.413602, 0.792922, 2.425907);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.429207, within(1e-4));
        errors(fit, 0.01256, 0.37822, 0.18573, 0.70541);
        assertThat(fit.aic()).isCloseTo(2 * 9582.429207 + 8, within(1e-3));
        assertThat(fit.bic()).isCloseTo(2 * 9582.429207 + 4 * Math.log(2357), within(1e-3));
        assertThat(fit.certificate().onBound()).isEmpty();
        individuals(
                fit.model(),
                new double[] {
                    0.72662032, 0.21239104, 1, 1, 1, 0.64183471, 0.31494096, 1, 0.78487299, 1
                },
                new double[] {
                    1.22599448,
                    0.20341885,
                    0.19479363,
                    0.19479363,
                    0.19479363,
                    3.33757139,
                    0.30163667,
                    0.19479363,
                    1.32428164,
                    0.19479363
                });
    }

    @Test
    void theLikelihoodOfParametersOfOneIsThePublishedOne() {
        assertThat(ModelKind.logLikelihood(new BetaGeometricNbd(WEEK, 1, 1, 1, 1), CDNOW))
                .isCloseTo(-13887.7, within(0.05));
    }

    /** BTYDplus and lifetimes. */
    @Test
    void modifiedBetaGeometric() {
        FittedModel fit = fit(ModelKind.MBG_NBD);

        parameters(fit, 0.1, 0.524843, 6.183086, 0.891359, 1.614002);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.135716, within(1e-4));
        individuals(
                fit.model(),
                new double[] {
                    0.70613848,
                    0.17095107,
                    0.38972292,
                    0.38972292,
                    0.38972292,
                    0.62267992,
                    0.25952269,
                    0.38972292,
                    0.77156937,
                    0.38972292
                },
                new double[] {
                    1.26275888,
                    0.1889449,
                    0.15396601,
                    0.15396601,
                    0.15396601,
                    3.1671697,
                    0.28683932,
                    0.15396601,
                    1.37976629,
                    0.15396601
                });
    }

    /** Fader, Hardie and Lee 2005; the ridge in s and β is flat. */
    @Test
    void pareto() {
        FittedModel fit = fit(ModelKind.PARETO_NBD);

        parameters(fit, 0.2, 0.553277, 10.577685, 0.60624, 11.668726);
        assertThat(fit.logLikelihood()).isCloseTo(-9594.976179, within(1e-4));
        errors(fit, 0.04763, 0.84272, 0.18728, 6.21099);
        individuals(
                fit.model(),
                new double[] {
                    0.8691343,
                    0.16799608,
                    0.29511259,
                    0.29511259,
                    0.29511259,
                    0.74945297,
                    0.2551732,
                    0.29511259,
                    0.95854511,
                    0.29511259
                },
                new double[] {
                    1.45520182,
                    0.17111437,
                    0.10707025,
                    0.10707025,
                    0.10707025,
                    3.71208745,
                    0.25990964,
                    0.10707025,
                    1.6049034,
                    0.10707025
                });
        Discounting discounting = Discounting.continuously(0.002687729661060743, WEEK);
        double[] discounted = {
            6.500354, 0.764364, 0.47828, 0.47828, 0.47828, 16.581812, 1.161011, 0.47828, 7.169068,
            0.47828
        };
        for (int i = 0; i < discounted.length; i++) {
            assertThat(fit.model().discounted(CUSTOMERS.history(i), discounting))
                    .isCloseTo(discounted[i], OWN_MAXIMUM);
        }
    }

    /** The likelihood of a density depends on its unit, and nothing else does. */
    @Test
    void theUnitChangesTheWordingOnly() {
        for (ModelKind kind : ModelKind.values()) {
            FittedModel weeks = fit(kind);
            FittedModel days = (FittedModel) kind.fit(CDNOW, DAY);

            assertThat(days.logLikelihood())
                    .isCloseTo(
                            weeks.logLikelihood() - CDNOW.totalRepeats() * Math.log(7),
                            within(1e-6));
            assertThat(days.model().expected(CUSTOMERS.history(0), Span.weeks(39)))
                    .isCloseTo(
                            weeks.model().expected(CUSTOMERS.history(0), Span.weeks(39)),
                            withPercentage(1e-6));
            assertThat(ModelKind.logLikelihood(weeks.model(), CDNOW))
                    .isCloseTo(weeks.logLikelihood(), within(1e-6));
        }
    }

    private static FittedModel fit(ModelKind kind) {
        return (FittedModel) kind.fit(CDNOW, WEEK);
    }

    private static void parameters(FittedModel fit, double percent, double... expected) {
        double[] found = fit.model().parameters();
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(expected[i], withPercentage(percent));
        }
    }

    private static void errors(FittedModel fit, double... expected) {
        double[] found = fit.standardErrors();
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(expected[i], withPercentage(0.5));
        }
    }

    private static void individuals(TransactionModel model, double[] alive, double[] expected) {
        IntStream.range(0, 10)
                .forEach(i -> {
                    assertThat(model.alive(CUSTOMERS.history(i))).isCloseTo(alive[i], OWN_MAXIMUM);
                    assertThat(model.expected(CUSTOMERS.history(i), Span.weeks(39)))
                            .isCloseTo(expected[i], OWN_MAXIMUM);
                });
    }
}
