package org.whalecurve.domain.lifetime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.statistics.Estimate;

class ProfitPerPurchaseTest {

    private static final LocalDate CUT = LocalDate.of(2026, 1, 1);

    /**
     * Two customers with two purchases each: 10 and 14, −6 and −2. Means 12 and −4, everybody's 4.
     * Within: (4 + 4 + 4 + 4) ÷ 2 = 8. Between: (2 × 64 + 2 × 64 − 8) ÷ 2 = 124. A customer with a
     * mean of 12 of two purchases is trusted by 124 ÷ (124 + 4) = 0.96875: 4 + 0.96875 × 8 = 11.75
     * ± √(124 × 0.03125).
     */
    @Test
    void aCustomersOwnMeanCountsByHowWellItIsKnown() {
        ProfitPerPurchase profit =
                ProfitPerPurchase.of(
                        purchases(new long[][] {{10, 14}, {-6, -2}}, 30), TenureProfile.FLAT);
        assertThat(profit.mean()).isCloseTo(4, within(1e-12));
        assertThat(profit.within()).isCloseTo(8, within(1e-12));
        assertThat(profit.between()).isCloseTo(124, within(1e-12));
        Estimate first = profit.expected(12, 2);
        assertThat(first.value()).isCloseTo(11.75, within(1e-12));
        assertThat(first.standardError()).isCloseTo(Math.sqrt(3.875), within(1e-12));
        assertThat(profit.expected(0, 0)).isEqualTo(new Estimate(4, Math.sqrt(124)));
    }

    @Test
    void customersWhoDifferNoMoreThanTheirPurchasesAreTakenForAlike() {
        ProfitPerPurchase profit =
                ProfitPerPurchase.of(
                        purchases(new long[][] {{0, 10}, {1, 9}, {10, 0}}, 30), TenureProfile.FLAT);
        assertThat(profit.between()).isZero();
        assertThat(profit.expected(9, 3).value()).isCloseTo(5, within(1e-12));
        assertThat(profit.expected(9, 3).standardError()).isZero();
    }

    @Test
    void fewPurchasesAreAnsweredToo() {
        assertThat(ProfitPerPurchase.of(purchases(new long[][] {}, 1), TenureProfile.FLAT))
                .isEqualTo(new ProfitPerPurchase(0, 0, 0));
        assertThat(ProfitPerPurchase.of(purchases(new long[][] {{7}}, 1), TenureProfile.FLAT))
                .isEqualTo(new ProfitPerPurchase(7, 0, 0));
        ProfitPerPurchase once =
                ProfitPerPurchase.of(
                        purchases(new long[][] {{7}, {-3}, {20}}, 1), TenureProfile.FLAT);
        assertThat(once.expected(20, 1).value()).isBetween(8.0, 20.0);
    }

    /** All three invariants. */
    @Test
    void whatIsExpectedLiesBetweenTheOwnMeanAndEverybodys() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            long[][] amounts = new long[2 + random.nextInt(30)][];
            long[][] tenfold = new long[amounts.length][];
            for (int c = 0; c < amounts.length; c++) {
                amounts[c] = new long[1 + random.nextInt(8)];
                tenfold[c] = new long[amounts[c].length];
                long own = random.nextLong(2000) - 600;
                for (int k = 0; k < amounts[c].length; k++) {
                    amounts[c][k] = own + random.nextLong(400);
                    tenfold[c][k] = 10 * amounts[c][k];
                }
            }
            ProfitPerPurchase profit =
                    ProfitPerPurchase.of(purchases(amounts, 10), TenureProfile.FLAT);
            ProfitPerPurchase more =
                    ProfitPerPurchase.of(purchases(tenfold, 10), TenureProfile.FLAT);
            double own = random.nextInt(3000) - 1000;
            double before = Double.POSITIVE_INFINITY;
            for (int count = 1; count < 20; count++) {
                Estimate expected = profit.expected(own, count);
                assertThat(expected.value())
                        .isBetween(
                                Math.min(own, profit.mean()) - 1e-9,
                                Math.max(own, profit.mean()) + 1e-9);
                assertThat(expected.standardError()).isLessThanOrEqualTo(before);
                before = expected.standardError();
                assertThat(more.expected(10 * own, count).value())
                        .isCloseTo(10 * expected.value(), within(1e-6));
            }
        }
    }

    /**
     * Forty customers buy once a year for three years. Each earns 5 more in its second year and 3
     * more in its third than in its first; half of them earn 100, half lose 20 and leave after two.
     */
    @Test
    void theProfileComparesCustomersWithThemselvesNotWithThoseWhoLeft() {
        long[][] amounts = new long[80][];
        for (int c = 0; c < amounts.length; c++) {
            amounts[c] = c % 2 == 0 ? new long[] {100, 105, 103} : new long[] {-20, -15};
        }
        TenureProfile profile = TenureProfile.of(purchases(amounts, 366));
        assertThat(profile.shift(0)).isZero();
        assertThat(profile.shift(1)).isCloseTo(5, within(1e-6));
        assertThat(profile.shift(2)).isCloseTo(3, within(1e-6));
        assertThat(profile.shift(9)).isEqualTo(profile.shift(2));
    }

    @Test
    void yearsWithFewPurchasesAreTakenAsTheOneBefore() {
        TenureProfile profile = TenureProfile.of(purchases(new long[][] {{5, 50}, {6, 60}}, 366));
        assertThat(profile.shift(1)).isZero();
    }

    @Test
    void equityKeepsWhatIsBookedApartFromWhatIsExpected() {
        CustomerEquity both =
                new CustomerEquity(1, 1000, new Estimate(300, 30), 50)
                        .plus(new CustomerEquity(1, -200, new Estimate(-40, 40), 5));
        assertThat(both).isEqualTo(new CustomerEquity(2, 800, new Estimate(260, 50), 55));
        assertThat(CustomerEquity.NOBODY.plus(both)).isEqualTo(both);
    }

    /** Each customer's purchases, so many days apart, the first five years before the cut. */
    private static PurchaseDays purchases(long[][] amounts, int apart) {
        int count = 0;
        for (long[] of : amounts) {
            count += of.length;
        }
        int[] customers = new int[count];
        int[] days = new int[count];
        long[] profits = new long[count];
        int row = 0;
        for (int c = 0; c < amounts.length; c++) {
            for (int k = 0; k < amounts[c].length; k++) {
                customers[row] = c;
                days[row] = (int) CUT.minusYears(5).toEpochDay() + k * apart;
                profits[row++] = amounts[c][k];
            }
        }
        return PurchaseDays.of(new PurchaseColumns(customers, days, profits), amounts.length, CUT);
    }
}
