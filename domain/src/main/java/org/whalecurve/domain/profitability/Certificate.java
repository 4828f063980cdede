package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.currencies.ConvertedSums;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;

/**
 * The proof that a run lost nothing: every sum that went in stands against the sum that came out,
 * re-added from the rows. A run whose certificate does not tie cannot be published.
 *
 * @param tieOuts the comparisons
 */
public record Certificate(List<TieOut> tieOuts) {

    /** Whether every comparison ties to the minor unit. */
    public boolean ties() {
        return tieOuts.stream().allMatch(TieOut::ties);
    }

    /** Takes the proof of a run that counts no declared facts, for customers alone. */
    public static Certificate of(
            Period period,
            List<ControlTotal> controlTotals,
            List<DeclaredTotal> postings,
            ProfitStatements statements) {
        return of(
                period,
                controlTotals,
                postings,
                Map.of(),
                statements,
                List.of(),
                Conversions.none());
    }

    /**
     * Takes the proof.
     *
     * @param controlTotals what the imports booked in the currency of the run, from the catalogue;
     *     months outside the period are left aside
     * @param postings what the imports booked in the ledger, likewise
     * @param facts what they booked of each type of facts that the model counts, likewise
     * @param statements those of the customers
     * @param objects those of other cost objects in the same run
     * @param conversions what was booked and read in other currencies
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Certificate of(
            Period period,
            List<ControlTotal> controlTotals,
            List<DeclaredTotal> postings,
            Map<FactType, List<DeclaredTotal>> facts,
            ProfitStatements statements,
            List<ProfitStatements> objects,
            Conversions conversions) {
        List<ControlTotal> booked = inPeriod(period, controlTotals.stream());
        List<ControlTotal> foreign =
                inPeriod(period, conversions.orderLines().values().stream().flatMap(List::stream));
        ConversionTally converted = conversions.forCustomers();
        List<TieOut> tieOuts = new ArrayList<>();
        tieOuts.add(
                TieOut.ofLines(
                        "number of order lines",
                        addExact(
                                sum(booked, ControlTotal::lines),
                                sum(foreign, ControlTotal::lines)),
                        statements.customers().lines()));
        for (RowKind kind : RowKind.values()) {
            tieOuts.add(
                    TieOut.ofMoney(
                            "booked as " + nameOf(kind),
                            addExact(
                                    sum(
                                            booked.stream()
                                                    .filter(total -> total.kind() == kind)
                                                    .toList(),
                                            ControlTotal::amountMinor),
                                    converted.total(sums -> sums.converted(kind))),
                            folded(kind, statements)));
        }
        tieOuts.addAll(ConversionTieOuts.of(period, conversions));
        Map<FactType, List<DeclaredTotal>> bookedFacts = new HashMap<>();
        facts.forEach((type, totals) -> bookedFacts.put(type, within(period, totals)));
        tieOuts.addAll(FactTieOuts.of(bookedFacts, statements));
        ResolvedModel model = statements.model();
        tieOuts.addAll(
                LedgerTieOuts.of(
                        addExact(
                                ConversionTieOuts.amount(period, postings),
                                converted.total(ConvertedSums::postingsConverted)),
                        model));
        tieOuts.addAll(
                AllocationTieOuts.of(
                        model.allocation(),
                        IntStream.range(0, model.pools()).mapToLong(model::ownExpense).toArray(),
                        statements.costs().pools()));
        for (int pool = 0; pool < model.pools(); pool++) {
            PoolUsage usage = statements.costs().pools().get(pool);
            tieOuts.add(
                    TieOut.ofMoney(
                            "expense of " + usage.name(),
                            addExact(
                                    model.ownExpense(pool),
                                    model.allocation().receivedBy(usage.pool())),
                            addExact(borneByCustomers(pool, statements), usage.unusedCost())));
        }
        tieOuts.add(
                TieOut.ofMoney(
                        "net revenue = product cost + cost to serve + profit",
                        sum(statements, statements.customers()::netRevenue),
                        addExact(
                                addExact(
                                        sum(statements, statements::productCost),
                                        sum(statements, statements::costToServe)),
                                sum(statements, statements::profit))));
        tieOuts.addAll(ObjectTieOuts.of(statements, objects));
        return new Certificate(List.copyOf(tieOuts));
    }

    private static List<ControlTotal> inPeriod(Period period, Stream<ControlTotal> totals) {
        return totals.filter(total -> period.contains(total.month())).toList();
    }

    private static List<DeclaredTotal> within(Period period, List<DeclaredTotal> totals) {
        return totals.stream().filter(total -> period.contains(total.month())).toList();
    }

    private static long folded(RowKind kind, ProfitStatements statements) {
        return kind == RowKind.NOT_A_CUSTOMERS
                ? statements.customers().outsideAmount()
                : sum(statements, row -> statements.customers().amount(kind, row));
    }

    private static long borneByCustomers(int pool, ProfitStatements statements) {
        return statements.model().activitiesOf(pool).stream()
                .mapToLong(
                        activity -> sum(statements, row -> statements.activityCost(activity, row)))
                .reduce(0, Math::addExact);
    }

    private static long sum(List<ControlTotal> totals, ToLongFunction<ControlTotal> column) {
        return totals.stream().mapToLong(column).reduce(0, Math::addExact);
    }

    private static long sum(ProfitStatements statements, IntToLongFunction column) {
        return IntStream.range(0, statements.size()).mapToLong(column).reduce(0, Math::addExact);
    }

    static String nameOf(RowKind kind) {
        return switch (kind) {
            case SALE -> "sales";
            case RETURN -> "returns";
            case FREIGHT -> "freight charged";
            case FEE -> "fees";
            case ADJUSTMENT -> "adjustments";
            case NOT_A_CUSTOMERS -> "not a customer's";
        };
    }
}
