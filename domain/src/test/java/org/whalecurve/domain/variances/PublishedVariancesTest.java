package org.whalecurve.domain.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

/** Variances that textbooks print, with their figures. */
class PublishedVariancesTest {

    /**
     * Horngren, Datar and Rajan, Cost Accounting, 14th edition, exhibit 14-10: Spring Distribution
     * sells 900,000 units (wholesale 84 %, retail 16 %) instead of 890,000 (80 % and 20 %), at
     * budgeted contributions of 0.49 and 0.98.
     */
    @Test
    void springDistributionLosesByMixMoreThanItGainsByQuantity() {
        List<ProductChange> changes =
                List.of(
                        contribution(1, 712_000, 756_000, 49),
                        contribution(2, 178_000, 144_000, 98));
        MarginVariance variance = MarginVariance.of(Convention.PRICE_VOLUME_MIX, changes);

        assertThat(variance.products())
                .extracting(
                        each -> each.change().product(),
                        MarginVariance.ProductVariance::mix,
                        MarginVariance.ProductVariance::volume)
                .containsExactly(tuple(2, -35_280_00L, 1_960_00L), tuple(1, 17_640_00L, 3_920_00L));
        assertThat(variance.mix()).isEqualTo(-17_640_00);
        assertThat(variance.volume()).isEqualTo(5_880_00);
        assertThat(variance.total()).isEqualTo(-11_760_00);
        assertThat(variance.price()).isZero();
        assertThat(variance.cost()).isZero();
    }

    /**
     * The same company in a market that grew from 8,900,000 units to 10,000,000, so that its share
     * fell from 10 % to 9 %: worked out by the formulas of the same chapter, at the budgeted
     * contribution of 0.588 a unit.
     */
    @Test
    void springDistributionGainsByTheMarketAndLosesByItsShare() {
        MarginVariance variance =
                MarginVariance.of(
                        Convention.PRICE_VOLUME_MIX,
                        List.of(
                                contribution(1, 712_000, 756_000, 49),
                                contribution(2, 178_000, 144_000, 98)));

        MarketVariance market =
                MarketVariance.of(variance, new MarketSize(8_900_000, 10_000_000)).orElseThrow();
        assertThat(market.size()).as("1,100,000 × 10 % × 0.588").isEqualTo(64_680_00);
        assertThat(market.share()).as("10,000,000 × −1 % × 0.588").isEqualTo(-58_800_00);
        assertThat(market.size() + market.share()).isEqualTo(variance.volume());
    }

    /**
     * Three products by two conventions (accountancyindex.com; supowit.com/pvm): 32,000 to 39,900.
     */
    @Test
    void threeProductsByPriceVolumeAndMix() {
        MarginVariance variance = MarginVariance.of(Convention.PRICE_VOLUME_MIX, threeProducts());

        assertThat(exact(MarginEffects::price, Convention.PRICE_VOLUME_MIX))
                .isEqualTo(Fraction.of(3_400_00, 1));
        assertThat(exact(MarginEffects::volume, Convention.PRICE_VOLUME_MIX))
                .isEqualTo(Fraction.of(64_000_00, 23));
        assertThat(exact(MarginEffects::mix, Convention.PRICE_VOLUME_MIX))
                .isEqualTo(Fraction.of(39_500_00, 23));
        assertThat(variance.price()).isEqualTo(3_400_00);
        assertThat(variance.volume() + variance.mix()).isEqualTo(4_500_00);
        assertThat(variance.total()).isEqualTo(7_900_00);
    }

    @Test
    void threeProductsAtTheOldVolume() {
        MarginVariance variance = MarginVariance.of(Convention.OLD_VOLUME, threeProducts());

        assertThat(variance.price()).isEqualTo(2_500_00);
        assertThat(variance.volume()).isEqualTo(4_500_00);
        assertThat(variance.joint()).isEqualTo(900_00);
        assertThat(variance.mix()).isZero();
        assertThat(variance.total()).isEqualTo(7_900_00);
    }

    private static Fraction exact(Function<MarginEffects, Fraction> part, Convention convention) {
        return threeProducts().stream()
                .map(change ->
                        MarginEffects.of(convention, change.was(), change.is(), 2_300, 2_500))
                .map(part)
                .reduce(Fraction.of(0, 1), Fraction::plus);
    }

    private static List<ProductChange> threeProducts() {
        return List.of(
                revenue(1, 1_000, 10_00, 1_000, 11_00),
                revenue(2, 800, 15_00, 700, 15_00),
                revenue(3, 500, 20_00, 800, 23_00));
    }

    private static ProductChange revenue(
            int product, long unitsBefore, long priceBefore, long unitsNow, long priceNow) {
        return new ProductChange(
                product,
                new Sales(unitsBefore, unitsBefore * priceBefore, 0),
                new Sales(unitsNow, unitsNow * priceNow, 0));
    }

    /** Price and cost do not change: 1.00 a unit, less what gives the contribution. */
    private static ProductChange contribution(
            int product, long unitsBefore, long unitsNow, long contribution) {
        long cost = 1_00 - contribution;
        return new ProductChange(
                product,
                new Sales(unitsBefore, unitsBefore * 1_00, unitsBefore * cost),
                new Sales(unitsNow, unitsNow * 1_00, unitsNow * cost));
    }
}
