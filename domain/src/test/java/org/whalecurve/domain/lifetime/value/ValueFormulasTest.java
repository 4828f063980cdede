package org.whalecurve.domain.lifetime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The tables of Gupta and Lehmann, Customers as Assets (2003) and Managing Customers as Investments
 * (2005), the three cases of Fader and Hardie, note 024 (2012), and case 1 of Berger and Nasr
 * (1998).
 */
class ValueFormulasTest {

    private static final double[] RETENTION = {0.6, 0.7, 0.8, 0.9};
    private static final double[] DISCOUNT = {0.10, 0.12, 0.14, 0.16};
    private static final double[] GROWTH = {0, 0.02, 0.04, 0.06, 0.08};

    private static final double[][] MULTIPLES = {
        {1.2, 1.1538, 1.1111, 1.0714},
        {1.75, 1.6667, 1.5909, 1.5217},
        {2.6667, 2.5, 2.3529, 2.2222},
        {4.5, 4.0909, 3.75, 3.4615}
    };

    private static final double[][] MULTIPLES_WITH_GROWTH = {
        {1.1538, 1.1811, 1.2097, 1.2397, 1.2712},
        {1.6667, 1.7241, 1.7857, 1.8519, 1.9231},
        {2.5, 2.6316, 2.7778, 2.9412, 3.125},
        {4.0909, 4.4554, 4.8913, 5.4217, 6.0811}
    };

    @Test
    void theMarginMultiplesAreThoseOfTheTable() {
        for (int r = 0; r < RETENTION.length; r++) {
            for (int i = 0; i < DISCOUNT.length; i++) {
                assertThat(MarginMultiple.constant(RETENTION[r], DISCOUNT[i]).ofCustomer())
                        .isCloseTo(MULTIPLES[r][i], within(1e-4));
            }
        }
    }

    @Test
    void theMarginMultiplesWithGrowthAreThoseOfTheTable() {
        for (int r = 0; r < RETENTION.length; r++) {
            for (int g = 0; g < GROWTH.length; g++) {
                assertThat(new MarginMultiple(RETENTION[r], 0.12, GROWTH[g]).ofCustomer())
                        .isCloseTo(MULTIPLES_WITH_GROWTH[r][g], within(1e-4));
            }
        }
    }

    /** With r = 0.8 and d = 0.1: 1.1 ÷ 0.3, 0.8 ÷ 0.3 and 1 ÷ 0.3. */
    @Test
    void theThreeCasesDifferByWhenTheFirstMarginComes() {
        MarginMultiple multiple = MarginMultiple.constant(0.8, 0.1);
        assertThat(multiple.ofNewCustomer()).isCloseTo(11.0 / 3, within(1e-12));
        assertThat(multiple.ofCustomer()).isCloseTo(8.0 / 3, within(1e-12));
        assertThat(multiple.ofPayingCustomer()).isCloseTo(10.0 / 3, within(1e-12));
        assertThat(multiple.ofNewCustomer() - 1).isCloseTo(multiple.ofCustomer(), within(1e-12));
    }

    @Test
    void aMultipleThatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> new MarginMultiple(0.99, 0.05, 0.08))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarginMultiple.constant(1.1, 0.2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarginMultiple.constant(Double.NaN, 0.2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 260 a year, 50 to promote, three of four stay, ten years at 20 %: 568.78. */
    @Test
    void theFirstCaseOfBergerAndNasrIsWorthWhatTheyPrint() {
        ConstantContribution customer = new ConstantContribution(26_000, 5_000, 0.75, 10);
        assertThat(customer.value(0.2)).isCloseTo(56_878.31, within(0.01));
    }

    @Test
    void withoutDiscountAndLossContributionsAddUp() {
        assertThat(new ConstantContribution(100, 30, 1, 4).value(0)).isEqualTo(5 * 100 - 4 * 30);
        assertThat(new ConstantContribution(-100, 0, 0.5, 0).value(0.1)).isEqualTo(-100);
        assertThatThrownBy(() -> new ConstantContribution(1, 1, 1.5, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConstantContribution(1, 1, 0.5, 3).value(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
