package org.whalecurve.domain.variances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link MarginVariance}. */
class MarginVariancePropertyTest {

    private static final int CASES = 2_000;

    @Test
    void thePartsAddUpToTheChangeOfTheMargin() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<ProductChange> changes = draw(random);
                    for (Convention convention : Convention.values()) {
                        assertThat(MarginVariance.of(convention, changes).total())
                                .as("%s %s", convention, changes)
                                .isEqualTo(changes.stream().mapToLong(ProductChange::change).sum());
                    }
                });
    }

    @Test
    void thePartsOfAComparableProductAddUpToItsChange() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<ProductChange> changes = draw(random);
                    for (Convention convention : Convention.values()) {
                        assertThat(MarginVariance.of(convention, changes).products())
                                .filteredOn(MarginVariance.ProductVariance::comparable)
                                .allSatisfy(each ->
                                        assertThat(
                                                        each.price()
                                                                + each.cost()
                                                                + each.volume()
                                                                + each.mix()
                                                                + each.joint())
                                                .isEqualTo(each.change().change()));
                    }
                });
    }

    @Test
    void whereNothingChangedNothingIsLeft() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<ProductChange> same =
                            draw(random).stream()
                                    .map(change ->
                                            new ProductChange(
                                                    change.product(), change.was(), change.was()))
                                    .toList();
                    MarginVariance variance = MarginVariance.of(Convention.PRICE_VOLUME_MIX, same);

                    assertThat(variance.products()).isEmpty();
                    assertThat(
                                    new long[] {
                                        variance.price(),
                                        variance.cost(),
                                        variance.volume(),
                                        variance.mix(),
                                        variance.total()
                                    })
                            .containsOnly(0);
                });
    }

    @Test
    void noProductAtAllIsNoChange() {
        for (Convention convention : Convention.values()) {
            assertThat(MarginVariance.of(convention, List.of()).total()).isZero();
        }
    }

    private static List<ProductChange> draw(SplittableRandom random) {
        return IntStream.rangeClosed(1, random.nextInt(1, 12))
                .mapToObj(product -> new ProductChange(product, sales(random), sales(random)))
                .toList();
    }

    private static Sales sales(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Sales.NONE;
            case 1 -> new Sales(random.nextLong(-9, 1), random.nextLong(-999, 999), 0);
            default ->
                    new Sales(
                            random.nextLong(1, 1_000_000),
                            random.nextLong(-1_000, 100_000_000),
                            random.nextLong(90_000_000));
        };
    }
}
