package org.whalecurve.domain.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Corner;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Part;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Point;

class CustomerQuadrantTest {

    /**
     * Of four customers with 100.00 each, serving takes 10, 40, 20 and 50 per cent, and 30, 25, 5
     * and −20 per cent are left; a fifth only sent goods back.
     */
    private static final CustomerEarnings FIVE =
            new CustomerEarnings(
                    new int[] {1, 2, 3, 4, 9},
                    new long[] {100_00, 100_00, 100_00, 100_00, -30_00},
                    new long[] {0, 10_00, 0, 0, 0},
                    new long[] {10_00, 20_00, 20_00, 50_00, 5_00},
                    new long[] {0, 10_00, 0, 0, 0},
                    new long[] {30_00, 25_00, 5_00, -20_00, -35_00});

    @Test
    void theMiddlePartsCustomersByWhatTheyCostAndWhatTheyLeave() {
        CustomerQuadrant quadrant = CustomerQuadrant.of(FIVE, 10);

        assertThat(quadrant.servingMedian()).hasValueCloseTo(0.2, within(1e-12));
        assertThat(quadrant.marginMedian()).hasValueCloseTo(0.05, within(1e-12));
        assertThat(quadrant.parts())
                .containsEntry(Corner.CHEAP_AND_REWARDING, new Part(2, 200_00, 30_00, 35_00))
                .containsEntry(Corner.COSTLY_AND_REWARDING, new Part(1, 100_00, 40_00, 25_00))
                .containsEntry(Corner.CHEAP_AND_POOR, new Part(0, 0, 0, 0))
                .containsEntry(Corner.COSTLY_AND_POOR, new Part(1, 100_00, 50_00, -20_00));
    }

    @Test
    void whoOnlySentGoodsBackHasNoRatiosAndStandsApart() {
        CustomerQuadrant quadrant = CustomerQuadrant.of(FIVE, 10);

        assertThat(quadrant.withoutRevenue()).isEqualTo(new Part(1, -30_00, 5_00, -35_00));
        assertThat(quadrant.largest()).extracting(Point::customer).containsExactly(1, 2, 3, 4);
    }

    @Test
    void onlySoManyOfTheLargestAreTold() {
        assertThat(CustomerQuadrant.of(FIVE, 2).largest())
                .extracting(Point::customer, Point::corner)
                .containsExactly(
                        tuple(1, Corner.CHEAP_AND_REWARDING),
                        tuple(2, Corner.COSTLY_AND_REWARDING));
    }

    @Test
    void withoutCustomersThereIsNoMiddle() {
        CustomerQuadrant quadrant = CustomerQuadrant.of(FIVE.where(row -> row == 4), 10);

        assertThat(quadrant.servingMedian()).isEmpty();
        assertThat(quadrant.marginMedian()).isEmpty();
        assertThat(quadrant.largest()).isEmpty();
        assertThat(quadrant.withoutRevenue().customers()).isEqualTo(1);
    }

    /** Whoever the customers are, nobody is lost and nothing of what they brought. */
    @Test
    void thePartsAddUpToAllCustomers() {
        Random random = new Random(17);
        for (int trial = 0; trial < 200; trial++) {
            CustomerEarnings earnings = anybody(random, random.nextInt(40));
            CustomerQuadrant quadrant = CustomerQuadrant.of(earnings, 5);
            Part none = quadrant.withoutRevenue();
            int customers = none.customers();
            long revenue = none.netRevenue();
            long profit = none.profit();
            for (Part part : quadrant.parts().values()) {
                customers += part.customers();
                revenue += part.netRevenue();
                profit += part.profit();
            }
            assertThat(customers).isEqualTo(earnings.size());
            assertThat(revenue).isEqualTo(sum(earnings.netRevenue()));
            assertThat(profit).isEqualTo(sum(earnings.profit()));
        }
    }

    private static long sum(long[] column) {
        long sum = 0;
        for (long value : column) {
            sum += value;
        }
        return sum;
    }

    private static CustomerEarnings anybody(Random random, int size) {
        return new CustomerEarnings(
                random.ints(size, 0, 1_000_000).sorted().toArray(),
                random.longs(size, -1_000, 100_000).toArray(),
                random.longs(size, 0, 1_000).toArray(),
                random.longs(size, 0, 1_000).toArray(),
                random.longs(size, 0, 1_000).toArray(),
                random.longs(size, -10_000, 10_000).toArray());
    }
}
