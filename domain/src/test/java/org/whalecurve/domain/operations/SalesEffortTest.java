package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Fraction;

class SalesEffortTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 8, 1);

    /** 22 weekdays to August 30; 48 of 100 orders in the last five. */
    @Test
    void nearlyHalfOfTheOrdersInTheLastDaysAreTwiceTheirPart() {
        NavigableMap<LocalDate, Long> orders = weekdays(22, 0);
        orders.replaceAll((day, _) -> isOfLast(day, orders) ? 9L : 3L);
        orders.merge(orders.lastKey(), 3L, Long::sum);
        orders.merge(orders.firstKey(), 1L, Long::sum);

        SalesEffort effort = SalesEffort.of(orders, orders.navigableKeySet());

        assertThat(effort.orders()).isEqualTo(100);
        assertThat(effort.monthEndRush().orElseThrow().decimal(3).toPlainString())
                .isEqualTo("2.112");
    }

    @Test
    void ordersThatComeEvenlyAreInNoRush() {
        NavigableMap<LocalDate, Long> orders = weekdays(20, 4);

        assertThat(SalesEffort.of(orders, orders.navigableKeySet()).monthEndRush())
                .contains(Fraction.ONE);
    }

    @Test
    void aMonthOfAFewDaysHasNoEnd() {
        NavigableMap<LocalDate, Long> orders = weekdays(9, 4);

        assertThat(SalesEffort.of(orders, orders.navigableKeySet()).monthEndRush()).isEmpty();
        assertThat(SalesEffort.of(orders, orders.navigableKeySet()).orders()).isEqualTo(36);
    }

    @Test
    void thePartsOfTheCompanyAreMeasuredByItsDays() {
        NavigableMap<LocalDate, Long> company = weekdays(20, 4);
        NavigableMap<LocalDate, Long> part = new TreeMap<>();
        part.put(company.firstKey(), 3L);
        part.put(company.lastKey(), 1L);

        assertThat(SalesEffort.of(part, company.navigableKeySet()).monthEndRush())
                .as("a quarter of the orders in a quarter of the days")
                .contains(Fraction.ONE);
    }

    /** Customer 7 orders twice and sends something back; 8 orders once; somebody unknown once. */
    @Test
    void anOrderSellsSomethingToACustomer() {
        OrderLineColumns lines = OrderLineColumns.ofSize(6);
        fill(lines, 0, 0, true, RowKind.SALE);
        fill(lines, 1, 7, true, RowKind.SALE);
        fill(lines, 2, 7, false, RowKind.FREIGHT);
        fill(lines, 3, 7, true, RowKind.SALE);
        fill(lines, 4, 7, true, RowKind.RETURN);
        fill(lines, 5, 8, true, RowKind.SALE);
        OrderDaysFold fold = new OrderDaysFold(1, customer -> customer == 8 ? 0 : -1);

        fold.add(lines);
        List<SalesEffort> efforts = fold.finish();

        assertThat(efforts).extracting(SalesEffort::orders).containsExactly(3L, 1L);
    }

    private static void fill(
            OrderLineColumns lines, int row, int customer, boolean begins, RowKind kind) {
        lines.customer()[row] = customer;
        lines.beginsOrder()[row] = begins;
        lines.kind()[row] = (byte) kind.ordinal();
        lines.epochDay()[row] = Math.toIntExact(FIRST.toEpochDay());
    }

    private static boolean isOfLast(LocalDate day, NavigableMap<LocalDate, Long> orders) {
        return orders.tailMap(day, true).size() <= SalesEffort.LAST_DAYS;
    }

    private static NavigableMap<LocalDate, Long> weekdays(int days, long each) {
        NavigableMap<LocalDate, Long> orders = new TreeMap<>();
        for (LocalDate day = FIRST; orders.size() < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                orders.put(day, each);
            }
        }
        return orders;
    }
}
