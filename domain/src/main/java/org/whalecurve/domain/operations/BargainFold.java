package org.whalecurve.domain.operations;

import static java.lang.Math.addExact;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.Proportion;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/**
 * Holds what buying and handling cheaply saved against what it cost elsewhere, from facts of stock
 * (after Fisher and Raman, <em>The New Science of Retailing</em>, 2010).
 *
 * <p>What stock that was added costs is, month by month, the part of the cost of carrying stock
 * that the added stock is of all stock. Added is what there is more than at the end of the month
 * before the first.
 */
public final class BargainFold {

    private static final long MILLION = 1_000_000;

    private final YearMonth before;
    private final NavigableMap<YearMonth, StockCells> months = new TreeMap<>();

    /**
     * @param first the first month that is looked at; facts of the month before it tell the stock
     *     at its beginning
     */
    public BargainFold(YearMonth first) {
        this.before = first.minusMonths(1);
    }

    private static final class StockCells {
        private long value;
        private long carrying;
        private long priceSaving;
        private long handlingSaving;
        private long lost;
        private boolean carries;
        private boolean buys;
        private boolean handles;
        private boolean loses;
    }

    /**
     * Adds a fact.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public void add(Fact fact) {
        StockCells month =
                months.computeIfAbsent(YearMonth.from(fact.day()), _ -> new StockCells());
        month.value = addExact(month.value, orNothing(fact.numbers().get(Columns.VALUE)));
        Long carrying = fact.numbers().get(Columns.CARRYING_COST);
        month.carrying = addExact(month.carrying, orNothing(carrying));
        month.carries |= carrying != null;
        Long price = fact.numbers().get(Columns.PRICE_SAVING);
        month.priceSaving = addExact(month.priceSaving, orNothing(price));
        month.buys |= price != null;
        Long handling = fact.numbers().get(Columns.HANDLING_SAVING);
        month.handlingSaving = addExact(month.handlingSaving, orNothing(handling));
        month.handles |= handling != null;
        Long units = fact.numbers().get(Columns.LOST_UNITS);
        Long each = fact.numbers().get(Columns.UNIT_CONTRIBUTION);
        if (units != null && each != null) {
            month.lost = addExact(month.lost, Proportion.halfUp(each, units, MILLION));
            month.loses = true;
        }
    }

    /**
     * What buying at lower prices saved, against the cost of the stock that it added; empty where
     * the facts do not state the stock at the beginning, the saving or the cost of carrying stock.
     */
    public Optional<Bargain> buying() {
        StockCells start = months.get(before);
        NavigableMap<YearMonth, StockCells> looked = looked();
        if (start == null
                || looked.values().stream().noneMatch(month -> month.buys)
                || looked.values().stream().noneMatch(month -> month.carries)) {
            return Optional.empty();
        }
        Fraction cost = Fraction.ZERO;
        long saved = 0;
        for (StockCells month : looked.values()) {
            saved = addExact(saved, month.priceSaving);
            if (month.value > 0) {
                cost =
                        cost.plus(
                                Fraction.of(month.carrying)
                                        .times(Math.subtractExact(month.value, start.value))
                                        .dividedBy(month.value));
            }
        }
        return Optional.of(new Bargain(saved, cost.decimal(0).longValueExact()));
    }

    /**
     * What handling cheaply saved, against the contribution of what was asked for and not there;
     * empty where the facts do not state both.
     */
    public Optional<Bargain> handling() {
        NavigableMap<YearMonth, StockCells> looked = looked();
        if (looked.values().stream().noneMatch(month -> month.handles)
                || looked.values().stream().noneMatch(month -> month.loses)) {
            return Optional.empty();
        }
        long saved = 0;
        long lost = 0;
        for (StockCells month : looked.values()) {
            saved = addExact(saved, month.handlingSaving);
            lost = addExact(lost, month.lost);
        }
        return Optional.of(new Bargain(saved, lost));
    }

    private NavigableMap<YearMonth, StockCells> looked() {
        return months.tailMap(before, false);
    }

    private static long orNothing(@Nullable Long stated) {
        return stated == null ? 0 : stated;
    }
}
