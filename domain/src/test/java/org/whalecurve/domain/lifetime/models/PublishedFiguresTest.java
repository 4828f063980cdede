package org.whalecurve.domain.lifetime.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.WEEK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;

/** Figures of given parameters, from the literature and from bug reports of other programs. */
class PublishedFiguresTest {

    private static final BetaGeometricNbd CDNOW =
            new BetaGeometricNbd(WEEK, 0.243, 4.414, 0.793, 2.426);

    private static final BetaGeometricNbd MAXIMUM =
            new BetaGeometricNbd(WEEK, 0.242595, 4.413602, 0.792922, 2.425907);

    private static final ParetoNbd WALKTHROUGH =
            new ParetoNbd(WEEK, 0.553277, 10.577685, 0.60624, 11.668726);

    /** Hardie's bgnbd.xls. */
    @ParameterizedTest
    @CsvSource({
        "0.1429, 0.0078",
        "1, 0.0532",
        "3, 0.1506",
        "31.8571, 1.0405",
        "32, 1.0437",
        "78, 1.8576"
    })
    void expectedRepeatsOfANewCustomer(double weeks, double expected) {
        assertThat(MAXIMUM.expectedOfNew(Span.weeks(weeks))).isCloseTo(expected, within(1e-3));
    }

    /** The manual of BTYD. */
    @ParameterizedTest
    @CsvSource({
        "2, 10, 1.07869e-07",
        "39, 0, 0.5737864",
        "30, 11, 0.0019995214",
        "30, 12, 0.0015170236",
        "30, 13, 0.001163315",
        "30, 14, 0.0009003148",
        "30, 15, 0.0007023638",
        "30, 16, 0.0005517902",
        "30, 17, 0.0004361913",
        "30, 18, 0.0003467171",
        "30, 19, 0.0002769613",
        "30, 20, 0.000222226"
    })
    void theDistributionOfRepeatsOfANewCustomer(double weeks, int repeats, double expected) {
        assertThat(CDNOW.probability(History.NEW, repeats, Span.weeks(weeks)))
                .isCloseTo(expected, withPercentage(1e-3));
    }

    /** Fader and Hardie, note 027: two hundred purchases overflow a plain form. */
    @ParameterizedTest
    @CsvSource({"0, 0, -0.59947382", "200, 266, 100.7957"})
    void theLikelihoodOfManyPurchasesDoesNotOverflow(int repeats, int recency, double expected) {
        PurchaseHistories one =
                new PurchaseHistories(
                        new int[] {1}, new int[] {repeats}, new int[] {recency}, new int[] {280});

        assertThat(
                        ModelKind.logLikelihood(
                                new BetaGeometricNbd(WEEK, 0.25, 4, 0.8, 2.5), one.grouped()))
                .isCloseTo(expected, within(1e-4));
    }

    /** The walkthrough of BTYD. */
    @Test
    void customersOfThePareto() {
        History often = new History(26, 216, 217);

        assertThat(WALKTHROUGH.expectedOfNew(Span.weeks(52)))
                .isCloseTo(1.473434, withPercentage(0.01));
        assertThat(WALKTHROUGH.expected(often, Span.weeks(52)))
                .isCloseTo(25.45647, withPercentage(0.01));
        assertThat(WALKTHROUGH.alive(often)).isCloseTo(0.997874, withPercentage(0.01));
    }

    /**
     * The same: of two that were last seen long ago, who bought more often has stopped sooner. The
     * walkthrough used a fit of its own, which it does not print with all digits; beside each
     * printed figure stands that of the parameters here, integrated with twenty-five digits.
     */
    @ParameterizedTest
    @CsvSource({
        "10, 0.7062289, 0.7058882863",
        "15, 0.1442396, 0.1441507343",
        "20, 0.02250658, 0.02249014726",
        "25, 0.00309267, 0.003090067366"
    })
    void whoBoughtOftenAndNoLongerDoesHasStopped(int repeats, double printed, double exact) {
        double expected = WALKTHROUGH.expected(new History(repeats, 140, 273), Span.weeks(52));

        assertThat(expected).isCloseTo(exact, withPercentage(1e-7));
        assertThat(expected).isCloseTo(printed, withPercentage(0.1));
    }

    /** lifetimes #302: the hypergeometric form has no value below a + b = 1. */
    @Test
    void expectedPurchasesWhereOtherFormsAreNotNumbers() {
        TransactionModel few = new BetaGeometricNbd(WEEK, 0.11, 2.24, 0.31, 0.50);
        assertThat(few.expected(new History(0, 0, 7), Span.weeks(30)))
                .isCloseTo(0.5645886155, within(1e-8));

        TransactionModel singular = new BetaGeometricNbd(WEEK, 0.243, 4.414, 1, 2.426);
        Remaining alive = singular.remaining(2, 272);
        assertThat(alive.expected(39)).isCloseTo(1.6251495363, within(1e-4));
        assertThat(new BetaRemaining(2.243, 4.414 + 38.86, 1, 4.426).expected(39))
                .isCloseTo(1.6251495363, within(1e-8));
    }

    /** CLVTools #100 and #163: differences of hypergeometric functions cancel. */
    @ParameterizedTest
    @CsvSource({
        "221, 103.42857, 103.57143, 0.99959605",
        "254, 97.14286, 97.28571, 0.99955823",
        "161, 94.71429, 98, 0.74948775",
        "204, 98.57143, 99.42857, 0.99425508"
    })
    void aliveAfterManyPurchases(int repeats, double recency, double age, double expected) {
        ParetoNbd model = new ParetoNbd(WEEK, 0.5143, 2.8845, 0.2856, 14.1087);

        double odds = Math.exp(model.logOddsStopped(repeats, recency, age));

        assertThat(1 / (1 + odds)).isCloseTo(expected, within(1e-8));
    }

    /** Integrated twice with eighteen digits; no other program has it. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.65569911523232424",
        "2, 272, 7.11519067286122802",
        "29, 272, 73.7108504043666483"
    })
    void discountedPurchasesOfACustomerThatStopsAfterAPurchase(
            int repeats, int age, double expected) {
        Discounting discounting = Discounting.continuously(0.002687729661060743, WEEK);

        assertThat(CDNOW.remaining(repeats, age).discounted(discounting.ratePer(WEEK)))
                .isCloseTo(expected, withPercentage(2e-4));
    }

    /** Integrated with eighteen digits. */
    @Test
    void expectationsOfACustomerThatIsAlive() {
        assertThat(CDNOW.remaining(29, 272).expected(39))
                .isCloseTo(20.365236694850555, withPercentage(1e-10));
        assertThat(CDNOW.expectedOfNew(Span.weeks(4000)))
                .isCloseTo(11.099344185713061, withPercentage(1e-3));
        assertThat(CDNOW.remaining(2, 272).survival(39))
                .isCloseTo(0.7805493021587263, within(1e-12));
        assertThat(CDNOW.remaining(2, 272).lifetimeWithin(39))
                .isCloseTo(34.254522736358524, within(1e-9));
    }

    /** Integrated with thirty digits. */
    @ParameterizedTest
    @CsvSource({
        "0.117, 1.243, 0.1702558559473295",
        "1e-6, 0.5, 0.001770455622026919",
        "1e-6, 3, 4.999995000066192e-7",
        "1000, 0.606, 0.9993949707088508",
        "0.05, 0.3, 0.4819501699233464",
        "0.03, 250, 0.0001204673550540616",
        "5, 8000, 0.0006246876074108774",
        "1e-9, 0.01, 0.8176034402166269",
        "0.13, 0.606, 0.3826746742155389"
    })
    void discountsOfAHyperbola(double z, double q, double expected) {
        assertThat(LaplaceIntegral.of(z, q)).isCloseTo(expected, withPercentage(1e-6));
    }
}
