package org.whalecurve.domain.explanation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;

/** A run in the small: lines folded, costed and summed up, and the explanation of each row. */
record Explaining(
        ResolvedModel model,
        List<Line> lines,
        Map<FactType, FactCounts> counts,
        ProfitStatements statements) {

    /** Countries 0 and 1 are at home. */
    private static final int ABROAD = 2;

    static Explaining of(ResolvedModel model, List<Line> sorted) {
        return of(model, sorted, Map.of());
    }

    static Explaining of(ResolvedModel model, List<Line> sorted, Map<FactType, FactCounts> counts) {
        CustomerFold fold = new CustomerFold(model, country -> country < ABROAD, counts);
        Line.chunks(sorted, List.of()).forEach(fold::add);
        FoldedCustomers folded = fold.finish();
        return new Explaining(
                model,
                sorted,
                counts,
                ProfitStatements.of(model, folded, CostAssignment.of(model, folded)));
    }

    RunSummary summary() {
        return RunSummary.of(statements, "GBP", model.model().productCost().assumption());
    }

    StatementExplanation explain(int row) {
        return StatementExplanation.of(
                model, summary(), statement(row), sourceLines(row), countsOf(row));
    }

    /** What was counted over the facts of one customer. */
    Map<FactType, FactCounts> countsOf(int row) {
        int customer = statements.customers().customer(row);
        return counts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> only(customer, each.getValue())));
    }

    private static FactCounts only(int customer, FactCounts all) {
        long[] totals = new long[all.totals().length];
        FactCounts.Builder counts = new FactCounts.Builder(totals.length);
        int at = Arrays.binarySearch(all.customers(), customer);
        if (at >= 0) {
            counts.begin(customer, 1);
            for (int d = 0; d < totals.length; d++) {
                counts.set(d, all.quantities()[d][at]);
                totals[d] = all.quantities()[d][at];
            }
        }
        return counts.build(totals);
    }

    List<SourceLine> sourceLines(int row) {
        int customer = statements.customers().customer(row);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).customer() == customer)
                .mapToObj(i -> sourceLine(i, lines.get(i)))
                .toList();
    }

    CustomerStatement statement(int row) {
        FoldedCustomers folded = statements.customers();
        TreeMap<RowKind, Long> amounts = new TreeMap<>();
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            amounts.put(RowKind.of((byte) kind), folded.amount(RowKind.of((byte) kind), row));
        }
        return new CustomerStatement(
                folded.customer(row),
                1,
                amounts,
                folded.knownCost(row),
                folded.assumedCost(row),
                folded.uncosted(row),
                new ListedSales(folded.discount(row), folded.unlisted(row)),
                IntStream.range(0, model.activities())
                        .mapToObj(a -> statements.activityCost(a, row))
                        .toList(),
                IntStream.range(0, model.drivers().size())
                        .mapToObj(d -> folded.driver(d, row))
                        .toList(),
                statements.profit(row));
    }

    private static SourceLine sourceLine(int position, Line line) {
        return new SourceLine(
                "i1",
                position + 2L,
                "O" + line.order(),
                String.valueOf(line.product()),
                line.product(),
                line.kind(),
                LocalDate.ofEpochDay(line.day()),
                line.quantity(),
                line.amount(),
                line.country() < ABROAD ? "Home" : "Abroad",
                line.channel() == 0 ? "" : "channel " + line.channel(),
                line.stated());
    }
}
