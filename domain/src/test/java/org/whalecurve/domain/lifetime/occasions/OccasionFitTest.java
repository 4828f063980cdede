package org.whalecurve.domain.lifetime.occasions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * 11,104 people who first gave to a public broadcaster in 1995, and whether they gave again in each
 * of the six years that followed (Fader, Hardie and Shang, Marketing Science 29, 2010, table 2, and
 * the figures that follow from its model).
 */
class OccasionFitTest {

    /** Gifts, the year of the last, people; of six years. */
    private static final int[][] GIVERS = {
        {6, 6, 1203}, {5, 6, 728}, {4, 6, 512}, {3, 6, 357}, {2, 6, 234}, {1, 6, 129},
        {5, 5, 335}, {4, 5, 284}, {3, 5, 225}, {2, 5, 173}, {1, 5, 119}, {4, 4, 240},
        {3, 4, 181}, {2, 4, 155}, {1, 4, 78}, {3, 3, 322}, {2, 3, 255}, {1, 3, 129},
        {2, 2, 613}, {1, 2, 277}, {1, 1, 1091}, {0, 0, 3464}
    };

    private static final List<OccasionGroup> GROUPS = groups();

    private final OccasionFit fit = OccasionFit.of(GROUPS).orElseThrow();

    @Test
    void theFitIsThePublishedOne() {
        assertThat(fit.logLikelihood()).isCloseTo(-33225.58127, within(1e-4));
        assertThat(fit.model().alpha()).isCloseTo(1.203522, withPercentage(0.1));
        assertThat(fit.model().beta()).isCloseTo(0.749716, withPercentage(0.1));
        assertThat(fit.model().gamma()).isCloseTo(0.656718, withPercentage(0.1));
        assertThat(fit.model().delta()).isCloseTo(2.783443, withPercentage(0.1));
        assertThat(fit.customers()).isEqualTo(11_104);
        assertThat(fit.standardErrors().orElseThrow()).doesNotContain(0).hasSize(4);
    }

    @Test
    void whoStillGivesAndHowOftenIsAsPublished() {
        double[] alive = {
            0.9304, 0.9304, 0.9304, 0.9304, 0.9304, 0.9304, 0.522, 0.6968, 0.7668, 0.8046, 0.8281,
            0.2002, 0.4396, 0.5897, 0.6804, 0.095, 0.2989, 0.4814, 0.0664, 0.2547, 0.0695, 0.1081
        };
        double[] nextFive = {
            3.7525, 3.2316, 2.7107, 2.1897, 1.6688, 1.1479, 1.8129, 2.03, 1.8047, 1.443, 1.0217,
            0.5832, 1.0346, 1.0576, 0.8394, 0.2236, 0.5361, 0.5939, 0.1191, 0.3142, 0.0857, 0.0729
        };
        double total = 0;
        for (int i = 0; i < alive.length; i++) {
            OccasionHistory history = GROUPS.get(i).history();
            assertThat(fit.model().aliveNext(history)).isCloseTo(alive[i], within(1e-3));
            assertThat(fit.model().expected(history, 5)).isCloseTo(nextFive[i], within(1e-3));
            total += GROUPS.get(i).customers() * fit.model().expected(history, 5);
        }
        assertThat(total).isCloseTo(12884.16, withPercentage(0.1));
    }

    @Test
    void whatNewGiversDoIsAsPublished() {
        double[] gifts = {
            0.4985, 0.9233, 1.2969, 1.6323, 1.9381, 2.2202, 2.4826, 2.7285, 2.9603, 3.1798, 3.3887
        };
        for (int year = 1; year <= gifts.length; year++) {
            assertThat(fit.model().expectedOfNew(year)).isCloseTo(gifts[year - 1], within(1e-3));
        }
        assertThat(11_104 * fit.model().probabilityOfNew(0, 6)).isCloseTo(3454.9, within(3.5));
        assertThat(11_104 * fit.model().probabilityOfNew(6, 6)).isCloseTo(1253.1, within(1.3));
    }

    /** Both invariants, where the published formulas divide by zero too. */
    @Test
    void likelihoodsAddUpAndMoreOccasionsExpectMore() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            OccasionModel model =
                    new OccasionModel(
                            Math.exp(random.nextDouble(-6, 6)),
                            Math.exp(random.nextDouble(-6, 6)),
                            i % 4 == 0 ? 1 : Math.exp(random.nextDouble(-6, 6)),
                            Math.exp(random.nextDouble(-6, 6)));
            int n = random.nextInt(0, 12);
            double sum = 0;
            double mean = 0;
            for (int x = 0; x <= n; x++) {
                sum += model.probabilityOfNew(x, n);
                mean += x * model.probabilityOfNew(x, n);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
            assertThat(mean).isCloseTo(model.expectedOfNew(n), within(1e-9));
            int last = random.nextInt(0, n + 1);
            OccasionHistory history =
                    new OccasionHistory(last == 0 ? 0 : random.nextInt(1, last + 1), last, n);
            assertThat(model.aliveNext(history)).isBetween(0.0, 1.0);
            double before = 0;
            for (int k = 1; k < 6; k++) {
                double expected = model.expected(history, k);
                assertThat(expected).isBetween(before, (double) k);
                before = expected;
            }
            assertThat(model.discounted(history, 0.1))
                    .isLessThan(model.expected(history, 400) + 1e-9)
                    .isPositive();
        }
    }

    @Test
    void whereNobodyStopsOrNobodyWasWatchedThatIsSaid() {
        assertThat(OccasionFit.of(List.of())).isEmpty();
        assertThat(OccasionFit.of(List.of(new OccasionGroup(OccasionHistory.NEW, 9)))).isEmpty();
        OccasionFit always =
                OccasionFit.of(List.of(new OccasionGroup(new OccasionHistory(6, 6, 6), 50)))
                        .orElseThrow();
        assertThat(always.standardErrors()).isEmpty();
        assertThat(always.logLikelihood()).isFinite();
    }

    private static List<OccasionGroup> groups() {
        List<OccasionGroup> groups = new ArrayList<>();
        for (int[] row : GIVERS) {
            groups.add(new OccasionGroup(new OccasionHistory(row[0], row[1], 6), row[2]));
        }
        return groups;
    }
}
