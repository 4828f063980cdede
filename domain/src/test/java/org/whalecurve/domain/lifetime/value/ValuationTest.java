package org.whalecurve.domain.lifetime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

class ValuationTest {

    private static final LocalDate CUT = LocalDate.of(2026, 1, 1);
    private static final TransactionModel MODEL =
            ModelKind.BG_NBD.model(UnitOfTime.WEEK, 0.243, 4.414, 0.793, 2.426);

    /**
     * Everybody's purchases earn 500 and never anything else, so that a customer is worth 500 times
     * what it is expected to buy; at a discount that is next to nothing there is no more to it.
     */
    @Test
    void aCustomerIsWorthWhatItBuysTimesWhatAPurchaseEarns() {
        PurchaseDays purchases = purchases(new Random(1), 40, false);
        Valuation valuation = new Valuation(purchases, Span.years(2), Discounting.annually(1e-9));
        ValuedCustomers valued = valuation.of(MODEL);
        for (int row = 0; row < valued.size(); row++) {
            ValuedCustomer one = valued.row(row);
            assertThat(one.purchases())
                    .isCloseTo(MODEL.expected(one.history(), Span.years(2)), within(1e-9));
            assertThat(one.future().value()).isCloseTo(500 * one.purchases(), within(1e-4));
            assertThat(one.past()).isEqualTo(500L * (one.history().repeats() + 1));
        }
    }

    /**
     * Of one alive who buys at a Poisson rate known for certain, the number of purchases has the
     * variance of its mean: with r = α λ growing, NBD is Poisson.
     */
    @Test
    void theErrorIsThatOfTheNumberOfPurchasesWhereAPurchaseAlwaysEarnsTheSame() {
        TransactionModel poisson = ModelKind.NBD.model(UnitOfTime.WEEK, 1e6, 1e7);
        Valuation valuation =
                new Valuation(
                        purchases(new Random(2), 5, false),
                        Span.weeks(52),
                        Discounting.annually(1e-9));
        ValuedCustomer one = valuation.of(poisson).row(0);
        assertThat(one.alive()).isEqualTo(1);
        assertThat(one.purchases()).isCloseTo(5.2, within(1e-3));
        assertThat(one.future().standardError()).isCloseTo(500 * Math.sqrt(5.2), within(0.5));
        assertThat(one.atRisk()).isZero();
    }

    /** All three invariants. */
    @Test
    void figuresAreFiniteAndLongerHorizonsExpectMore() {
        Random random = new Random(8);
        for (int i = 0; i < 10; i++) {
            PurchaseDays purchases = purchases(random, 60, true);
            double horizon = 0.2 + 3 * random.nextDouble();
            ValuedCustomers shorter =
                    new Valuation(purchases, Span.years(horizon), Discounting.annually(0.1))
                            .of(MODEL);
            ValuedCustomers longer =
                    new Valuation(purchases, Span.years(horizon * 1.5), Discounting.annually(0.1))
                            .of(MODEL);
            ValuedCustomers dearer =
                    new Valuation(purchases, Span.years(horizon), Discounting.annually(0.3))
                            .of(MODEL);
            for (int row = 0; row < shorter.size(); row++) {
                ValuedCustomer one = shorter.row(row);
                assertThat(one.alive()).isBetween(0.0, 1.0);
                assertThat(one.future().standardError()).isNotNegative();
                assertThat(longer.row(row).purchases()).isGreaterThanOrEqualTo(one.purchases());
                if (one.profit() > 0) {
                    assertThat(dearer.row(row).future().value())
                            .isLessThanOrEqualTo(one.future().value());
                }
                assertThat((one.future().value() + one.atRisk()) * one.alive())
                        .isCloseTo(one.future().value(), within(1e-6));
            }
            assertThat(shorter.equity(0).customers()).isEqualTo(60);
        }
    }

    @Test
    void equityHasTheErrorThatAllCustomersShareToo() {
        ValuedCustomers valued =
                new Valuation(
                                purchases(new Random(4), 20, true),
                                Span.years(1),
                                Discounting.annually(0.15))
                        .of(MODEL);
        CustomerEquity alone = valued.equity(0);
        CustomerEquity shared = valued.equity(30_000);
        assertThat(shared.future().value()).isEqualTo(alone.future().value());
        assertThat(shared.future().standardError())
                .isCloseTo(Math.hypot(alone.future().standardError(), 30_000), within(1e-6));
    }

    private static PurchaseDays purchases(Random random, int customers, boolean differing) {
        int[] who = new int[customers * 8];
        int[] days = new int[who.length];
        long[] amounts = new long[who.length];
        int row = 0;
        for (int c = 0; c < customers; c++) {
            int day = (int) CUT.minusDays(400L + random.nextInt(300)).toEpochDay();
            int count = 1 + random.nextInt(8);
            for (int k = 0; k < count; k++) {
                who[row] = c;
                days[row] = day;
                amounts[row++] = differing ? random.nextLong(4000) - 1000 : 500;
                day += 1 + random.nextInt(40);
            }
        }
        return PurchaseDays.of(
                new PurchaseColumns(
                        Arrays.copyOf(who, row),
                        Arrays.copyOf(days, row),
                        Arrays.copyOf(amounts, row)),
                customers,
                CUT);
    }
}
