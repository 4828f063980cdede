package org.whalecurve.facts;

import static java.lang.Math.negateExact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/**
 * Adds up what is appended, by month, in Java: independent of what the database stores and reads
 * back, so that each can be checked against the other.
 */
final class DeclaredTotals {

    private static final class Month {

        final SortedMap<String, Long> sums = new TreeMap<>();
        long rows;
    }

    private final List<String> columns;
    private final SortedMap<YearMonth, Month> months = new TreeMap<>();
    private long rows;

    DeclaredTotals(FactType type) {
        columns = type.numbers().stream().map(FactColumn::id).toList();
    }

    /**
     * Adds a fact.
     *
     * @param numbers what it states, by column id
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    void add(LocalDate day, Map<String, Long> numbers) {
        Month month = month(day);
        numbers.forEach((column, number) -> month.sums.merge(column, number, Math::addExact));
        month.rows++;
        rows++;
    }

    /** Takes a fact out that was added. */
    void takeOut(LocalDate day, Map<String, Long> numbers) {
        Month month = month(day);
        numbers.forEach(
                (column, number) -> month.sums.merge(column, negateExact(number), Math::addExact));
        month.rows--;
        rows--;
    }

    private Month month(LocalDate day) {
        Month month = months.computeIfAbsent(YearMonth.from(day), _ -> new Month());
        columns.forEach(column -> month.sums.putIfAbsent(column, 0L));
        return month;
    }

    /** How many facts there are. */
    long rows() {
        return rows;
    }

    /** The totals by month; months without facts are left out. */
    List<DeclaredTotal> totals() {
        return months.entrySet().stream()
                .filter(month -> month.getValue().rows > 0)
                .map(month ->
                        new DeclaredTotal(
                                month.getKey(),
                                month.getValue().rows,
                                Collections.unmodifiableSortedMap(month.getValue().sums)))
                .toList();
    }
}
