package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderSizesTest {

    private static final OrderSizes THREE = new OrderSizes(List.of(100_00L, 500_00L, 2_000_50L));

    @Test
    void anOrderWorthExactlyABoundBelongsToTheClassAboveIt() {
        assertThat(THREE.classOf(99_99)).isEqualTo(1);
        assertThat(THREE.classOf(100_00)).isEqualTo(2);
        assertThat(THREE.classOf(499_99)).isEqualTo(2);
        assertThat(THREE.classOf(500_00)).isEqualTo(3);
        assertThat(THREE.classOf(2_000_50)).isEqualTo(4);
        assertThat(THREE.classOf(Long.MAX_VALUE)).isEqualTo(4);
    }

    @Test
    void anOrderThatGivesGoodsAwayIsSmallAndNotWithoutSales() {
        assertThat(THREE.classOf(0)).isEqualTo(1);
        assertThat(THREE.classOf(-5)).isEqualTo(1);
        assertThat(THREE.ofNoSales()).isEqualTo(5);
    }

    @Test
    void classesAreNamedByTheirBounds() {
        assertThat(THREE.names(2))
                .containsExactly(
                        "under 100",
                        "100 to 500",
                        "500 to 2000.50",
                        "2000.50 and more",
                        "without sales");
        assertThat(new OrderSizes(List.of(1_000L)).names(0))
                .containsExactly("under 1000", "1000 and more", "without sales");
        assertThat(OrderSizes.NONE.names(2)).isEmpty();
    }
}
