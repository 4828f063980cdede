package org.whalecurve.domain.lifetime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.statistics.Estimate;

class BudgetSplitTest {

    /** 5.00 reaches 15 % of at most 40 %: k = −ln(1 − 0.375) ÷ 500. */
    @Test
    void aResponseCurveGoesThroughWhatIsKnownAndNeverReachesItsCeiling() {
        ResponseCurve curve = ResponseCurve.through(0.4, 500, 0.15);
        assertThat(curve.steepness()).isCloseTo(-Math.log(0.625) / 500, within(1e-15));
        assertThat(curve.rate(0)).isZero();
        assertThat(curve.rate(500)).isCloseTo(0.15, within(1e-12));
        assertThat(curve.rate(1000)).isCloseTo(0.4 * (1 - 0.625 * 0.625), within(1e-12));
        assertThat(curve.rate(1e9)).isCloseTo(0.4, within(1e-12));
        assertThatThrownBy(() -> ResponseCurve.through(0.4, 500, 0.4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResponseCurve(1.2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Both sides have the same curve and the same number of people, but one customer kept is worth
     * twice one won. At the best split the last unit earns the same: 2 exp(−k R) = exp(−k A), so R
     * − A = ln 2 ÷ k, which is 693.147 with k = 0.001; of 10 × 2000: A = (2000 − 693.147) ÷ 2.
     */
    @Test
    void theBestSplitEarnsTheSameWithTheLastUnitOnBothSides() {
        ResponseCurve curve = new ResponseCurve(0.5, 0.001);
        MarketingChoice choice = new MarketingChoice(10, curve, 5_000, 10, curve, 10_000);
        BudgetSplit best = BudgetSplit.best(choice, 20_000);
        assertThat(best.acquisition()).isBetween(6_533L, 6_536L);
        assertThat(best.acquisition() + best.retention()).isEqualTo(20_000);
        assertThat(best.won()).isCloseTo(10 * curve.rate(best.acquisition() / 10.0), within(1e-9));
    }

    @Test
    void nothingIsSpentOnWinningCustomersWhoLose() {
        ResponseCurve curve = new ResponseCurve(0.5, 0.001);
        BudgetSplit best =
                BudgetSplit.best(new MarketingChoice(10, curve, -5_000, 10, curve, 10_000), 20_000);
        assertThat(best.acquisition()).isZero();
        assertThat(BudgetSplit.best(new MarketingChoice(0, curve, 1, 0, curve, 1), 7).value())
                .isEqualTo(-7);
        assertThatThrownBy(
                        () -> BudgetSplit.best(new MarketingChoice(1, curve, 1, 1, curve, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** All three invariants. */
    @Test
    void noOtherOfManySplitsIsWorthMore() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            MarketingChoice choice =
                    new MarketingChoice(
                            random.nextInt(3000),
                            curve(random),
                            random.nextGaussian() * 100_000,
                            random.nextInt(3000),
                            curve(random),
                            random.nextGaussian() * 100_000);
            long budget = random.nextLong(100_000_000);
            BudgetSplit best = BudgetSplit.best(choice, budget);
            assertThat(best.acquisition() + best.retention()).isEqualTo(budget);
            for (int k = 0; k < 50; k++) {
                BudgetSplit other = BudgetSplit.of(choice, budget, random.nextLong(budget + 1));
                assertThat(other.value()).isLessThanOrEqualTo(best.value() + 1e-6);
            }
            if (choice.valueOfOneWon() > 0 || choice.valueOfOneKept() > 0) {
                BudgetSplit more = BudgetSplit.best(choice, budget * 2);
                assertThat(more.value() + budget).isGreaterThanOrEqualTo(best.value() - 1);
            }
        }
    }

    /** 1,200.00 for 40 customers is 30.00 each; at 8 a month it takes four months. */
    @Test
    void oneSideOfMarketingSaysWhatItCostYieldsAndWhenItIsPaidBack() {
        MarketingSide side = new MarketingSide(120_000, 40, new Estimate(9_000, 500));
        assertThat(side.costOfOne()).hasValue(3_000);
        assertThat(side.yieldOnCost()).hasValue(3);
        assertThat(side.payback(800, 800, 800, 800, 800)).hasValue(4);
        assertThat(side.payback(800, 800)).isEmpty();
        assertThat(new MarketingSide(0, 40, Estimate.ZERO).payback(5)).hasValue(0);
        assertThat(new MarketingSide(0, 40, Estimate.ZERO).yieldOnCost()).isEmpty();
        assertThat(new MarketingSide(10, 0, Estimate.ZERO).costOfOne()).isEmpty();
        assertThat(new MarketingSide(10, 0, Estimate.ZERO).payback(5)).isEmpty();
    }

    private static ResponseCurve curve(Random random) {
        return new ResponseCurve(
                0.05 + 0.9 * random.nextDouble(), Math.exp(-4 - 6 * random.nextDouble()));
    }
}
