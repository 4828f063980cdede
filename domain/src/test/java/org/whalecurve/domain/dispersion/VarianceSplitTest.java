package org.whalecurve.domain.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** {@link VarianceSplit} against published figures and by hand. */
class VarianceSplitTest {

    /**
     * Shrout and Fleiss, Intraclass Correlations, Psychological Bulletin 86 (1979), table 2: six
     * targets rated by four judges. Table 4 gives ICC(1,1) = .17; the mean squares between and
     * within targets are 11.24 and 6.26.
     */
    @Test
    void theIntraclassCorrelationIsThePublishedOne() {
        VarianceSplit split =
                VarianceSplit.of(
                        List.of(
                                new long[] {9, 2, 5, 8},
                                new long[] {6, 1, 3, 2},
                                new long[] {8, 4, 6, 8},
                                new long[] {7, 1, 2, 6},
                                new long[] {10, 5, 6, 9},
                                new long[] {6, 2, 4, 7}));

        Offset<BigDecimal> rounding = Offset.offset(new BigDecimal("0.005"));
        assertThat(split.between().divide(BigDecimal.valueOf(5)))
                .isCloseTo(new BigDecimal("11.24"), rounding);
        assertThat(split.within().divide(BigDecimal.valueOf(18), 4, RoundingMode.HALF_UP))
                .isCloseTo(new BigDecimal("6.26"), rounding);
        assertThat(split.intraclass().orElseThrow()).isCloseTo(new BigDecimal("0.17"), rounding);
        assertThat(split.usualSize()).isEqualByComparingTo("4");
    }

    @Test
    void whereTheGroupTellsAllNothingIsLeftWithin() {
        VarianceSplit split =
                VarianceSplit.of(List.of(new long[] {5, 5}, new long[] {1}, new long[] {-3, -3}));

        assertThat(split.within()).isZero();
        assertThat(split.share()).contains(new BigDecimal("1.000000"));
        assertThat(split.intraclass()).contains(new BigDecimal("1.000000"));
    }

    @Test
    void whereAllGroupsEarnTheSameOnAverageNothingLiesBetweenAndChanceExplainsMore() {
        VarianceSplit split = VarianceSplit.of(List.of(new long[] {6, 4}, new long[] {9, 1}));

        assertThat(split.share()).contains(new BigDecimal("0.000000"));
        assertThat(split.intraclass().orElseThrow()).isNegative();
    }

    @Test
    void withOneGroupOrWithoutVarianceThereIsNoShare() {
        assertThat(VarianceSplit.of(List.of(new long[] {6, 4}, new long[0])).share()).isEmpty();
        assertThat(VarianceSplit.of(List.of(new long[] {4}, new long[] {4, 4})).share()).isEmpty();
        assertThat(VarianceSplit.of(List.of()).share()).isEmpty();
        assertThat(VarianceSplit.of(List.of(new long[] {4}, new long[] {5})).intraclass())
                .isEmpty();
    }
}
