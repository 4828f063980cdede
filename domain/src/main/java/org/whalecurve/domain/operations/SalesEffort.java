package org.whalecurve.domain.operations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whalecurve.domain.money.Fraction;

/**
 * When in a month orders come. Who is paid for what a month brings finds its orders in its last
 * days (the hockey stick): their part of the orders ÷ their part of the days is 1 where every day
 * brings the same. Months are weighed by their orders.
 *
 * @param orders all orders
 * @param late orders of the last five days × days, month by month
 * @param even orders × five, likewise
 */
public record SalesEffort(long orders, long late, long even) {

    /** How many days are the end of a month. */
    public static final int LAST_DAYS = 5;

    /** Of fewer days, five are no end: such a month says nothing. */
    public static final int FEWEST_DAYS = 10;

    /**
     * @param orders how many orders came on each day
     * @param days the days that count: those on which orders came to the company
     */
    public static SalesEffort of(
            NavigableMap<LocalDate, Long> orders, NavigableSet<LocalDate> days) {
        NavigableMap<YearMonth, NavigableSet<LocalDate>> months = new TreeMap<>();
        for (LocalDate day : days) {
            months.computeIfAbsent(YearMonth.from(day), _ -> new TreeSet<>()).add(day);
        }
        long late = 0;
        long even = 0;
        for (NavigableSet<LocalDate> month : months.values()) {
            if (month.size() >= FEWEST_DAYS) {
                LocalDate end =
                        month.stream().skip(month.size() - LAST_DAYS).findFirst().orElseThrow();
                late += month.size() * sum(orders.subMap(end, true, month.last(), true));
                even += LAST_DAYS * sum(orders.subMap(month.first(), true, month.last(), true));
            }
        }
        return new SalesEffort(sum(orders), late, even);
    }

    /** Both together. */
    public SalesEffort plus(SalesEffort more) {
        return new SalesEffort(
                Math.addExact(orders, more.orders),
                Math.addExact(late, more.late),
                Math.addExact(even, more.even));
    }

    /** Orders of the last days ÷ what five of all days would bring; empty where nothing came. */
    public Optional<Fraction> monthEndRush() {
        return even == 0 ? Optional.empty() : Optional.of(Fraction.of(late, even));
    }

    private static long sum(NavigableMap<LocalDate, Long> orders) {
        return orders.values().stream().mapToLong(Long::longValue).sum();
    }
}
