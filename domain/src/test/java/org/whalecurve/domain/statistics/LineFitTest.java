package org.whalecurve.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFitTest {

    /** The first of Anscombe's four sets (1973): slope 0.500, its standard error 0.118, r 0.816. */
    @Test
    void theLineThroughAnscombesFirstSetIsThePublishedOne() {
        LineFit fit =
                LineFit.of(
                                new double[] {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5},
                                new double[] {
                                    8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82,
                                    5.68
                                })
                        .orElseThrow();

        assertThat(fit.count()).isEqualTo(11);
        assertThat(fit.slope()).isCloseTo(0.500, within(0.0005));
        assertThat(fit.standardError()).isCloseTo(0.118, within(0.0005));
        assertThat(fit.correlation()).isCloseTo(0.816, within(0.0005));
        assertThat(fit.interval(0.95).low()).isCloseTo(0.2333, within(0.0005));
        assertThat(fit.interval(0.95).high()).isCloseTo(0.7668, within(0.0005));
        assertThat(fit.interval(0.95).containsZero()).isFalse();
    }

    @Test
    void aPerfectLineLeavesNothingUnexplained() {
        LineFit fit = LineFit.of(new double[] {1, 2, 4}, new double[] {-2, -4, -8}).orElseThrow();

        assertThat(fit.slope()).isEqualTo(-2);
        assertThat(fit.correlation()).isEqualTo(-1);
        assertThat(fit.interval(0.95).low()).isCloseTo(-2, within(1e-6));
    }

    /**
     * White noise, differenced: autocorrelations of −½ on both sides, so 1 + 2 × ¼ in the long run.
     */
    @Test
    void changesThatSwingBackCountForLess() {
        int count = 20_000;
        Random random = new Random(11);
        double[] causes = new double[count];
        double[] effects = new double[count];
        double cause = 0;
        double effect = 0;
        for (int i = 0; i < count; i++) {
            double nextCause = random.nextGaussian();
            double nextEffect = random.nextGaussian();
            causes[i] = nextCause - cause;
            effects[i] = nextEffect - effect;
            cause = nextCause;
            effect = nextEffect;
        }

        LineFit series = LineFit.ofSeries(causes, effects).orElseThrow();
        LineFit independent = LineFit.of(causes, effects).orElseThrow();

        assertThat(series.effective()).isCloseTo(count / 1.5, within(400.0));
        assertThat(series.slope()).isEqualTo(independent.slope());
        assertThat(series.standardError() / independent.standardError())
                .isCloseTo(Math.sqrt(1.5), within(0.02));
    }

    @Test
    void whatNeverMovedOrWasSeenTwiceHasNoLine() {
        assertThat(LineFit.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})).isEmpty();
        assertThat(LineFit.of(new double[] {1, 2, 3}, new double[] {5, 5, 5})).isEmpty();
        assertThat(LineFit.of(new double[] {1, 2}, new double[] {1, 2})).isEmpty();
        assertThat(LineFit.of(new double[] {}, new double[] {})).isEmpty();
        assertThatThrownBy(() -> LineFit.of(new double[] {1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
