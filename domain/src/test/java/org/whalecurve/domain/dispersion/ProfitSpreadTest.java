package org.whalecurve.domain.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

/** What {@link ProfitSpread} says of a few customers, worked out by hand. */
class ProfitSpreadTest {

    @Test
    void aPartOfTheBestIsRoundedUpToAWholeCustomer() {
        ProfitSpread spread = ProfitSpread.of(new long[] {70, 50, 20, 10, 0, -10, -40});

        assertThat(spread.best())
                .containsExactly(
                        new Portion(1, 1, 70),
                        new Portion(5, 1, 70),
                        new Portion(10, 1, 70),
                        new Portion(20, 2, 120));
        assertThat(spread.worst()).isEqualTo(new Portion(20, 2, -50));
    }

    @Test
    void aPartThatIsWholeIsNotRounded() {
        long[] profits = new long[100];
        Arrays.fill(profits, 3);

        assertThat(ProfitSpread.of(profits).best())
                .extracting(Portion::objects)
                .containsExactly(1, 5, 10, 20);
    }

    @Test
    void gainAndLossStandApartAndWhoEarnsNothingIsNeither() {
        ProfitSpread spread = ProfitSpread.of(new long[] {70, 50, 20, 10, 0, -10, -40});

        assertThat(spread.profitable()).isEqualTo(4);
        assertThat(spread.unprofitable()).isEqualTo(2);
        assertThat(spread.gainMinor()).isEqualTo(150);
        assertThat(spread.lossMinor()).isEqualTo(-50);
        assertThat(spread.totalMinor()).isEqualTo(100);
        assertThat(spread.hasShares()).isTrue();
    }

    /** 2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and standard deviation 2, as every textbook tells. */
    @Test
    void theStandardDeviationIsThatOfAllAndNotOfASample() {
        ProfitSpread spread = ProfitSpread.of(new long[] {9, 7, 5, 5, 4, 4, 4, 2});

        assertThat(spread.variance()).isEqualTo(Fraction.of(4, 1));
        assertThat(spread.standardDeviationMinor()).isEqualTo(2);
        assertThat(spread.variation()).contains(new BigDecimal("0.4000"));
    }

    @Test
    void whereNothingIsEarnedSharesMeanNothing() {
        ProfitSpread spread = ProfitSpread.of(new long[] {10, -10});

        assertThat(spread.hasShares()).isFalse();
        assertThat(spread.variation()).isEmpty();
        assertThat(spread.standardDeviationMinor()).isEqualTo(10);
    }

    @Test
    void ofNobodyNothingIsSaid() {
        ProfitSpread spread = ProfitSpread.of(new long[0]);

        assertThat(spread.objects()).isZero();
        assertThat(spread.worst()).isEqualTo(new Portion(20, 0, 0));
        assertThat(spread.variance()).isEqualTo(Fraction.of(0, 1));
    }

    @Test
    void profitsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfitSpread.of(new long[] {1, 2}))
                .withMessageContaining("rank 2");
    }
}
