package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Allocations whose inputs were published, most of them as the faults of other products. */
class PublishedAllocationsTest {

    /** Odoo issue 214736 and ERPNext issue 35091: inputs on which cents were lost or gained. */
    @Test
    void inputsThatLostCentsElsewhereLoseNoneHere() {
        assertThat(LargestRemainder.divide(100_00, weights(1, 1, 1)))
                .containsExactly(33_34, 33_33, 33_33);
        assertThat(LargestRemainder.divide(182_25, weights(98, 2))).containsExactly(178_61, 3_64);
        assertThat(LargestRemainder.divide(1, weights(95, 5))).containsExactly(1, 0);
        assertThat(LargestRemainder.divide(785_08, weights(33_33, 33_33, 33_34)))
                .containsExactly(261_67, 261_67, 261_74);
        assertThat(LargestRemainder.divide(-100_00, weights(1, 1, 1)))
                .containsExactly(-33_34, -33_33, -33_33);
    }

    /**
     * Four service departments (tutorsglobe 52122418): the exact reciprocal results are
     * 7,560,600,000/4,297, 108,624,750,000/73,049 and 55,041,050,000/73,049. Rounded one by one
     * they and the service pools' own results add up to 3,999,999.99.
     */
    @Test
    void fourServiceDepartmentsAddUpToFourMillion() {
        long[] exact = weights(7_560_600_000L * 17, 108_624_750_000L, 55_041_050_000L);
        assertThat(LongStream.of(exact).sum()).isEqualTo(4_000_000L * 73_049);

        assertThat(LargestRemainder.divide(4_000_000_00, exact))
                .containsExactly(1_759_506_63, 1_487_012_14, 753_481_23);
    }

    /**
     * Phoenix, direct method (scribd 720286720): AS 600,000 by 40 to 35, IS 2,400,000 by 30 to 60.
     */
    @Test
    void thePhoenixPoolsByTheDirectMethod() {
        long[] fromAs = LargestRemainder.divide(600_000_00, weights(40, 35));
        long[] fromIs = LargestRemainder.divide(2_400_000_00, weights(30, 60));

        assertThat(8_756_000_00L + fromAs[0] + fromIs[0]).isEqualTo(9_876_000_00L);
        assertThat(12_452_000_00L + fromAs[1] + fromIs[1]).isEqualTo(14_332_000_00L);
    }

    /** Phoenix, step-down with AS first: IS receives 25 of 100, then passes on 2,550,000. */
    @Test
    void thePhoenixPoolsByTheStepDownMethod() {
        long[] fromAs = LargestRemainder.divide(600_000_00, weights(25, 40, 35));
        long[] fromIs = LargestRemainder.divide(2_400_000_00 + fromAs[0], weights(30, 60));

        assertThat(8_756_000_00L + fromAs[1] + fromIs[0]).isEqualTo(9_846_000_00L);
        assertThat(12_452_000_00L + fromAs[2] + fromIs[1]).isEqualTo(14_362_000_00L);
    }

    /** Phoenix, reciprocal: AS 11,200,000/13 and IS 34,000,000/13 make thirteenths of a dollar. */
    @Test
    void thePhoenixPoolsByTheReciprocalMethodAreRoundedWithoutLoss() {
        long government = 8_756_000L * 13 + 11_200_000 * 40 / 100 + 34_000_000 * 30 / 100;
        long corporate = 12_452_000L * 13 + 11_200_000 * 35 / 100 + 34_000_000 * 60 / 100;

        assertThat(LargestRemainder.divide(24_208_000_00L, weights(government, corporate)))
                .containsExactly(9_885_230_77L, 14_322_769_23L);
    }

    private static long[] weights(long... weights) {
        return weights;
    }
}
