package org.whalecurve.application.profitability.internal;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.whalecurve.application.runs.port.ProfitChanges;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * Statements that were computed to be compared and are kept nowhere.
 *
 * @param summary their totals
 */
record TriedStatements(ProfitStatements profits, RunSummary summary)
        implements ComparedSide.Statements {

    private static final int NO_RANK = 0;

    @Override
    public Map<Integer, ProfitFigures> figures(int[] customers) {
        Map<Integer, ProfitFigures> figures = new HashMap<>();
        for (int customer : customers) {
            profits.rowOf(customer).ifPresent(row -> figures.put(customer, figures(row)));
        }
        return figures;
    }

    @Override
    public ProfitFigures unassigned() {
        OptionalInt row = profits.rowOf(OrderLineColumns.UNASSIGNED);
        return row.isPresent() ? figures(row.getAsInt()) : ProfitFigures.NONE;
    }

    private ProfitFigures figures(int row) {
        return ProfitFigures.of(profits.statement(row, NO_RANK), summary);
    }

    /**
     * Whose profit differs from what a run kept, as {@link
     * org.whalecurve.application.runs.port.StatementStore#profitChanges} says it of two runs.
     *
     * @throws ArithmeticException if a difference leaves the range of a long
     */
    ProfitChanges changesFrom(RankedProfits kept, int skip, int limit) {
        long[] changes = new long[1 + Math.max(greatest(kept), greatest())];
        for (int i = 0; i < kept.customers().length; i++) {
            int customer = kept.customers()[i];
            changes[customer] = subtractExact(changes[customer], kept.profits()[i]);
        }
        for (int row = 0; row < profits.size(); row++) {
            int customer = profits.customers().customer(row);
            changes[customer] = addExact(changes[customer], profits.profit(row));
        }
        changes[OrderLineColumns.UNASSIGNED] = 0;
        return new ProfitChanges(
                IntStream.range(0, changes.length)
                        .filter(customer -> changes[customer] != 0)
                        .boxed()
                        .sorted(
                                Comparator.comparingLong(
                                        customer -> -Math.absExact(changes[customer])))
                        .skip(skip)
                        .limit(limit)
                        .mapToInt(Integer::intValue)
                        .toArray(),
                Math.toIntExact(LongStream.of(changes).filter(change -> change > 0).count()),
                Math.toIntExact(LongStream.of(changes).filter(change -> change < 0).count()),
                LongStream.of(changes).filter(change -> change > 0).reduce(0, Math::addExact),
                LongStream.of(changes).filter(change -> change < 0).reduce(0, Math::addExact));
    }

    private static int greatest(RankedProfits kept) {
        return IntStream.of(kept.customers()).max().orElse(0);
    }

    private int greatest() {
        return profits.size() == 0 ? 0 : profits.customers().customer(profits.size() - 1);
    }
}
