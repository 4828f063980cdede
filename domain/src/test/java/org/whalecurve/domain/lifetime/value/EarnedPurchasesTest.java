package org.whalecurve.domain.lifetime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class EarnedPurchasesTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final LocalDate CUT = LocalDate.of(2011, 5, 31);

    /**
     * Customer 3 bought for 300 and 100 in March and nothing in April; it earned 41 and then cost
     * 7. Of the 41, three quarters are 30.75: 31 and 10; the 7 are the second purchase's. Customer
     * 5 never bought and cost 2.
     */
    @Test
    void theProfitOfAPeriodIsDividedByWhatWasSold() {
        PurchaseDays sold =
                PurchaseDays.of(
                        new PurchaseColumns(
                                new int[] {3, 3},
                                new int[] {day(4), day(20)},
                                new long[] {300, 100}),
                        6,
                        CUT);
        EarnedPurchases earned =
                EarnedPurchases.of(
                        sold,
                        List.of(
                                new EarnedInPeriod(
                                        period(MARCH), new int[] {5, 3}, new long[] {-2, 41}),
                                new EarnedInPeriod(
                                        period(MARCH.plusMonths(1)),
                                        new int[] {3},
                                        new long[] {-7})));
        assertThat(earned.withoutPurchase()).isEqualTo(-2);
        assertThat(earned.purchases().amount(0)).isEqualTo(31);
        assertThat(earned.purchases().amount(1)).isEqualTo(3);
        assertThat(earned.purchases().customers()).containsExactly(3);
    }

    /** Both invariants. */
    @Test
    void nothingIsLostAndNothingComesToIt() {
        Random random = new Random(6);
        for (int i = 0; i < 50; i++) {
            PurchaseDays sold = sold(random);
            long given = 0;
            EarnedInPeriod[] earned = new EarnedInPeriod[3];
            for (int month = 0; month < 3; month++) {
                int[] customers = new int[12];
                long[] profits = new long[12];
                for (int c = 0; c < 12; c++) {
                    customers[c] = c;
                    profits[c] = random.nextLong(2_000_000) - 1_000_000;
                    given += profits[c];
                }
                earned[month] =
                        new EarnedInPeriod(period(MARCH.plusMonths(month)), customers, profits);
            }
            EarnedPurchases divided = EarnedPurchases.of(sold, List.of(earned));
            long sum = divided.withoutPurchase();
            for (int k = 0; k < divided.purchases().count(); k++) {
                sum += divided.purchases().amount(k);
            }
            assertThat(sum).isEqualTo(given);
        }
    }

    /** Two orders of one customer, one of another that only takes back, and a line of nobody's. */
    @Test
    void ordersThatSellNothingAndLinesOfNobodyAreNoPurchases() {
        OrderLineColumns lines = OrderLineColumns.ofSize(6);
        line(lines, 0, 0, true, RowKind.SALE, 2, 900);
        line(lines, 1, 4, true, RowKind.SALE, 9, 250);
        line(lines, 2, 4, false, RowKind.SALE, 8, 50);
        line(lines, 3, 4, false, RowKind.RETURN, 7, -60);
        line(lines, 4, 4, true, RowKind.SALE, 30, 70);
        line(lines, 5, 7, true, RowKind.RETURN, 3, -10);
        SalesDaysFold fold = new SalesDaysFold();
        fold.add(lines);
        PurchaseColumns orders = fold.finish();
        assertThat(orders.customers()).containsExactly(4, 4);
        assertThat(orders.days()).containsExactly(day(8), day(30));
        assertThat(orders.amounts()).containsExactly(300, 70);
        assertThat(fold.largestCustomer()).isEqualTo(4);
    }

    private static void line(
            OrderLineColumns lines,
            int row,
            int customer,
            boolean beginsOrder,
            RowKind kind,
            int day,
            long amount) {
        lines.customer()[row] = customer;
        lines.beginsOrder()[row] = beginsOrder;
        lines.kind()[row] = (byte) kind.ordinal();
        lines.epochDay()[row] = day(day);
        lines.amountMinor()[row] = amount;
    }

    private static PurchaseDays sold(Random random) {
        int[] customers = new int[60];
        int[] days = new int[60];
        long[] amounts = new long[60];
        for (int k = 0; k < 60; k++) {
            customers[k] = random.nextInt(10);
            days[k] = day(1) + random.nextInt(90);
            amounts[k] = random.nextLong(10_000) - 500;
        }
        return PurchaseDays.of(new PurchaseColumns(customers, days, amounts), 12, CUT);
    }

    private static Period period(YearMonth month) {
        return new Period(month.toString(), month, month, PeriodState.CLOSED);
    }

    private static int day(int ofMarch) {
        return (int) MARCH.atDay(ofMarch).toEpochDay();
    }
}
