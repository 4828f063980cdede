package org.whalecurve.facts;

import static java.lang.Math.addExact;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;

/**
 * Adds up what is appended, by month and kind, in Java: independent of what the database stores and
 * reads back, so that each can be checked against the other.
 */
final class ControlTotals {

    private static final class Month {

        final YearMonth month;
        final long[] lines = new long[RowKind.values().length];
        final long[] amounts = new long[lines.length];

        Month(YearMonth month) {
            this.month = month;
        }

        boolean contains(OrderLine line) {
            return line.date().getYear() == month.getYear()
                    && line.date().getMonthValue() == month.getMonthValue();
        }
    }

    private final SortedMap<YearMonth, Month> months = new TreeMap<>();
    private @Nullable Month last;
    private long lines;

    /**
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    void add(OrderLine line) {
        Month month = last;
        if (month == null || !month.contains(line)) {
            month = months.computeIfAbsent(YearMonth.from(line.date()), Month::new);
            last = month;
        }
        int kind = line.kind().ordinal();
        month.amounts[kind] = addExact(month.amounts[kind], line.amountMinor());
        month.lines[kind]++;
        lines++;
    }

    /** How many lines were added. */
    long lines() {
        return lines;
    }

    /** The totals by month, then by kind; kinds without lines are left out. */
    List<ControlTotal> totals() {
        return months.values().stream()
                .flatMap(month ->
                        List.of(RowKind.values()).stream()
                                .filter(kind -> month.lines[kind.ordinal()] > 0)
                                .map(kind ->
                                        new ControlTotal(
                                                month.month,
                                                kind,
                                                month.lines[kind.ordinal()],
                                                month.amounts[kind.ordinal()])))
                .toList();
    }
}
