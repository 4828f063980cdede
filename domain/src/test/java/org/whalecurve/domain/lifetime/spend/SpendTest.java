package org.whalecurve.domain.lifetime.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.PublishedHistories;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;

class SpendTest {

    /** Fader and Hardie, note 025; the sixth decimals are those of CLVTools. */
    @Test
    void theGammaGammaOfCdnowIsThePublishedOne() {
        double[] means = PublishedHistories.meanSpend();
        SpendColumns columns =
                new SpendColumns(PublishedHistories.repeats(), means, new double[means.length]);

        FittedSpend fit = (FittedSpend) SpendKind.GAMMA_GAMMA.fit(columns);

        GammaGamma model = (GammaGamma) fit.model();
        assertThat(fit.customers()).isEqualTo(946);
        assertThat(model.p()).isCloseTo(6.248802, withPercentage(0.2));
        assertThat(model.q()).isCloseTo(3.744588, withPercentage(0.2));
        assertThat(model.gamma()).isCloseTo(15.447749, withPercentage(0.2));
        assertThat(fit.logLikelihood()).isCloseTo(-4055.923244, within(1e-4));
        double[] expected = {
            24.658616, 18.91148, 35.171002, 35.171002, 35.171002, 71.462851, 18.91148, 35.171002,
            27.282408, 35.171002
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(model.expected(columns.purchases()[i], means[i]))
                    .isCloseTo(expected[i], withPercentage(0.05));
        }
    }

    /** What was drawn is found again, and negative profits with it. */
    @Test
    void profitsBelowZeroHaveAModel() {
        SplittableRandom random = new SplittableRandom(5);
        FittedSpend fit = (FittedSpend) SpendKind.NORMAL.fit(drawn(4000, random));

        NormalSpend model = (NormalSpend) fit.model();
        assertThat(model.mean()).isCloseTo(-100, within(12.0));
        assertThat(model.between()).isCloseTo(200, withPercentage(5));
        assertThat(model.within()).isCloseTo(400, withPercentage(3));
        assertThat(model.expected(0, 12345)).isEqualTo(model.mean());
        assertThat(model.expected(4, 500)).isCloseTo(200, within(20.0));
        assertThat(model.uncertainty(4, 500)).isCloseTo(200 * Math.sqrt(0.5), withPercentage(6));
    }

    @Test
    void theSlopesAreThoseOfTheLikelihoods() {
        tryOn(
                100,
                random -> {
                    SpendColumns columns = drawn(30, random);
                    slope(new NormalLikelihood(columns), random);
                    for (int i = 0; i < columns.size(); i++) {
                        columns.means()[i] = Math.abs(columns.means()[i]) + 1;
                    }
                    slope(new GammaGammaLikelihood(columns), random);
                });
    }

    @Test
    void whatDoesNotTellIsSaidNotToTell() {
        SpendColumns none = new SpendColumns(new int[3], new double[3], new double[3]);
        SpendColumns once = drawn(500, new SplittableRandom(1));
        Arrays.fill(once.purchases(), 1);
        Arrays.fill(once.squares(), 0);

        assertThat(SpendKind.NORMAL.fit(none))
                .isEqualTo(
                        new SpendNotIdentified(
                                SpendKind.NORMAL, SpendNotIdentified.Reason.TOO_FEW_CUSTOMERS, 0));
        assertThat(SpendKind.NORMAL.fit(once)).isInstanceOf(SpendNotIdentified.class);
        assertThat(((FittedSpend) SpendKind.GAMMA_GAMMA.fit(mixed())).leftOut()).isEqualTo(100);
    }

    @Test
    void theFirstPurchaseDoesNotCount() {
        LocalDate cut = LocalDate.of(2012, 1, 1);
        int last = (int) cut.toEpochDay();
        PurchaseColumns bought =
                new PurchaseColumns(
                        new int[] {0, 0, 0, 1},
                        new int[] {last - 9, last - 5, last, last},
                        new long[] {10_000, 100, 300, 7});

        SpendColumns columns = SpendColumns.ofRepeats(PurchaseDays.of(bought, 2, cut));

        assertThat(columns.purchases()).containsExactly(2, 0);
        assertThat(columns.means()[0]).isEqualTo(200);
        assertThat(columns.squares()[0]).isEqualTo(20_000);
    }

    private static void slope(SpendLikelihood likelihood, SplittableRandom random) {
        double[] point = random.doubles(3, -1, 1).toArray();
        double[] slope = new double[3];
        likelihood.at(point, slope);
        for (int i = 0; i < 3; i++) {
            double[] moved = point.clone();
            moved[i] += 1e-5;
            double above = likelihood.at(moved, new double[3]);
            moved[i] -= 2e-5;
            double expected = (above - likelihood.at(moved, new double[3])) / 2e-5;
            double error = Math.abs(slope[i] - expected) / Math.max(1, Math.abs(expected));
            check(error < 1e-5, () -> "off by " + error);
        }
    }

    /** Means around −100 by 200, and amounts around these by 400. */
    private static SpendColumns drawn(int customers, SplittableRandom random) {
        int[] purchases = random.ints(customers, 1, 9).toArray();
        double[] means = new double[customers];
        double[] squares = new double[customers];
        for (int i = 0; i < customers; i++) {
            double own = -100 + 200 * random.nextGaussian();
            double[] amounts = new double[purchases[i]];
            for (int k = 0; k < amounts.length; k++) {
                amounts[k] = own + 400 * random.nextGaussian();
                means[i] += amounts[k] / amounts.length;
            }
            for (double amount : amounts) {
                squares[i] += (amount - means[i]) * (amount - means[i]);
            }
        }
        return new SpendColumns(purchases, means, squares);
    }

    /** A hundred whose mean is not above zero. */
    private static SpendColumns mixed() {
        SpendColumns columns = drawn(600, new SplittableRandom(2));
        for (int i = 0; i < 600; i++) {
            columns.means()[i] =
                    i < 100 ? -i : 5 + Math.exp(0.5 * columns.means()[i] / 400) * (i % 7 + 3);
        }
        return columns;
    }
}
