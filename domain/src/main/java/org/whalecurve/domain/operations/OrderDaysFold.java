package org.whalecurve.domain.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/**
 * Counts the orders of customers by their first day, of the whole company and of its parts. An
 * order is one that sells something; what only takes goods back is none.
 *
 * <p>Invariant, with a property test: the parts and the customers in none add up to the whole.
 */
public final class OrderDaysFold {

    private static final int NOBODY = -1;

    private final IntUnaryOperator partOf;
    private final NavigableMap<Integer, Long> all = new TreeMap<>();
    private final List<NavigableMap<Integer, Long>> parts;

    private int customer = OrderLineColumns.UNASSIGNED;
    private int part = NOBODY;
    private int day = Integer.MAX_VALUE;

    /**
     * @param parts how many parts there are
     * @param partOf the part of a customer, counted from 0; below 0 if it is in none
     */
    public OrderDaysFold(int parts, IntUnaryOperator partOf) {
        this.partOf = partOf;
        this.parts =
                Stream.<NavigableMap<Integer, Long>>generate(TreeMap::new).limit(parts).toList();
    }

    /** Counts a chunk. */
    public void add(OrderLineColumns lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.beginsOrder()[i]) {
                endOrder();
                turnTo(lines.customer()[i]);
            }
            if (RowKind.of(lines.kind()[i]) == RowKind.SALE) {
                day = Math.min(day, lines.epochDay()[i]);
            }
        }
    }

    /** The whole company first, then its parts. The fold is used up. */
    public List<SalesEffort> finish() {
        endOrder();
        List<SalesEffort> efforts = new ArrayList<>();
        NavigableMap<LocalDate, Long> company = byDate(all);
        efforts.add(SalesEffort.of(company, company.navigableKeySet()));
        parts.forEach(
                orders -> efforts.add(SalesEffort.of(byDate(orders), company.navigableKeySet())));
        return List.copyOf(efforts);
    }

    private void turnTo(int next) {
        if (next != customer) {
            customer = next;
            part = next == OrderLineColumns.UNASSIGNED ? NOBODY : partOf.applyAsInt(next);
        }
    }

    private void endOrder() {
        if (day != Integer.MAX_VALUE && customer != OrderLineColumns.UNASSIGNED) {
            all.merge(day, 1L, Long::sum);
            if (part >= 0) {
                parts.get(part).merge(day, 1L, Long::sum);
            }
        }
        day = Integer.MAX_VALUE;
    }

    private static NavigableMap<LocalDate, Long> byDate(NavigableMap<Integer, Long> orders) {
        NavigableMap<LocalDate, Long> byDate = new TreeMap<>();
        orders.forEach((epochDay, count) -> byDate.put(LocalDate.ofEpochDay(epochDay), count));
        return byDate;
    }
}
