package org.whalecurve.domain.defection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.statistics.Estimate;

class DefectionTest {

    private static final YearMonth LAST = YearMonth.of(2026, Month.DECEMBER);
    private static final int CUT = (int) LAST.atEndOfMonth().toEpochDay();
    private static final LifetimeInputs INPUTS =
            new LifetimeInputs(
                    LAST, 12, new Percentage(1000), List.of("r"), List.of("i"), List.of("00"));

    /**
     * A hundred customers buy each month, but customer 7 has not for four months. Nobody stops
     * otherwise, so the rhythm alone speaks.
     */
    @Test
    void whoBoughtEachMonthAndHasNotForFourIsNamed() {
        int[] customers = new int[1200];
        int[] days = new int[1200];
        long[] amounts = new long[1200];
        for (int i = 0; i < 1200; i++) {
            customers[i] = i / 12;
            days[i] = CUT - 30 * (i % 12) - i / 12 % 20 - (i / 12 == 7 ? 120 : 0);
            amounts[i] = 1000L + i % 7;
        }

        Defection found = found(new PurchaseColumns(customers, days, amounts), 100);

        assertThat(found.looked()).isEqualTo(100);
        assertThat(found.withoutRhythm()).isZero();
        assertThat(found.leaving()).extracting(LeavingCustomer::customer).containsExactly(7);
        LeavingCustomer seven = found.leaving().getFirst();
        assertThat(seven.pause()).isEqualTo(127);
        assertThat(seven.usualGap()).isCloseTo(30, within(3.0));
        assertThat(seven.reasons().getFirst().words())
                .matches("has not bought for 127 days, 4\\.\\d times its usual (29|30|31)");
        assertThat(seven.chance()).isLessThan(Defection.RARE);
        assertThat(seven.profit().value()).isPositive();
        assertThat(seven.profit()).isEqualTo(seven.revenue());
    }

    @Test
    void whoIsNamedHasAReasonAndStakesThatAreFinite() {
        for (int seed = 0; seed < 20; seed++) {
            PurchaseColumns purchases = random(new Random(seed), 200);
            Defection found = found(purchases, 200);
            for (LeavingCustomer one : found.leaving()) {
                assertThat(one.reasons()).isNotEmpty();
                assertThat(one.profit().value()).isFinite();
                assertThat(one.revenue().standardError()).isFinite();
                assertThat(one.chance()).isBetween(0.0, 1.0);
                if (one.history().repeats() == 0) {
                    assertThat(one.reasons())
                            .extracting(Reason::kind)
                            .doesNotContain(Reason.Kind.LONG_PAUSE);
                }
                if (one.alive() == null) {
                    assertThat(one.profitAtRisk()).isEmpty();
                    assertThat(one.reasons().getFirst().kind()).isEqualTo(Reason.Kind.LONG_PAUSE);
                } else {
                    assertThat(one.profitAtRisk().orElseThrow().value())
                            .isCloseTo(one.profit().value() * (1 - one.alive().at()), within(1e-9));
                }
            }
        }
    }

    /**
     * With a likelihood of ¼ to be alive, 1,000 ± 200 if it is: expected are 250, the variance is
     * ¼·40,000 + ¼·¾·1,000,000 = 197,500.
     */
    @Test
    void whatIsAtStakeIsWhatIsExpectedIfTheCustomerIsAlive() {
        ValuedCustomer valued =
                new ValuedCustomer(
                        1,
                        new History(3, 60, 200),
                        0,
                        0,
                        0.25,
                        1,
                        250,
                        new Estimate(250, Math.sqrt(197_500)),
                        750);

        Estimate stake = Defection.ifAlive(valued);

        assertThat(stake.value()).isCloseTo(1_000, within(1e-9));
        assertThat(stake.standardError()).isCloseTo(200, within(1e-9));
    }

    /** Six purchases of 100 each ten days, then three of 60 each twenty days. */
    @Test
    void lastPurchasesThatAreRarerAndSmallerAreReasons() {
        int[] days = {0, 10, 20, 30, 40, 50, 70, 90, 110};
        long[] amounts = {100, 100, 100, 100, 100, 100, 60, 60, 60};
        PurchaseDays purchases =
                PurchaseDays.of(
                        new PurchaseColumns(new int[9], days, amounts),
                        1,
                        LocalDate.ofEpochDay(200));

        assertThat(Trend.reasons(purchases, 0))
                .extracting(Reason::words)
                .containsExactly(
                        "bought every 20 days the last 3 times, every 10 days before",
                        "spent 40% less on each of the last 3 purchases than before");
    }

    @Test
    void fewPurchasesTellNoTrend() {
        PurchaseDays purchases =
                PurchaseDays.of(
                        new PurchaseColumns(
                                new int[5],
                                new int[] {0, 1, 2, 60, 190},
                                new long[] {900, 900, 1, 1, 1}),
                        1,
                        LocalDate.ofEpochDay(200));

        assertThat(Trend.reasons(purchases, 0)).isEmpty();
    }

    private static Defection found(PurchaseColumns purchases, int customers) {
        PurchaseDays days = PurchaseDays.of(purchases, customers, INPUTS.cut());
        LifetimeCalculation calculated =
                LifetimeCalculation.of(
                        INPUTS, new EarnedPurchases(days, 0), new Exclusions(0, 0, 0, 0), "EUR");
        return Defection.of(INPUTS, days, calculated);
    }

    private static PurchaseColumns random(Random random, int customers) {
        int size = customers * 6;
        int[] who = new int[size];
        int[] days = new int[size];
        long[] amounts = new long[size];
        Arrays.setAll(who, i -> i / 6);
        Arrays.setAll(
                days,
                i ->
                        CUT
                                - (int)
                                        Math.min(
                                                700,
                                                Math.abs(random.nextGaussian())
                                                        * 60
                                                        * (1 + i / 6 % 9)));
        Arrays.setAll(amounts, _ -> random.nextInt(-500, 5000));
        return new PurchaseColumns(who, days, amounts);
    }
}
