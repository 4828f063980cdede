package org.whalecurve.domain.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;

/** A run in the small: lines folded, costed and summed up, and the explanation of each row. */
record Explaining(ResolvedModel model, List<Line> lines, ProfitStatements statements) {

    /** Countries 0 and 1 are at home. */
    private static final int ABROAD = 2;

    static Explaining of(ResolvedModel model, List<Line> sorted) {
        CustomerFold fold = new CustomerFold(model, country -> country < ABROAD);
        Line.chunks(sorted, List.of()).forEach(fold::add);
        FoldedCustomers folded = fold.finish();
        return new Explaining(
                model,
                sorted,
                ProfitStatements.of(model, folded, CostAssignment.of(model, folded)));
    }

    RunSummary summary() {
        return RunSummary.of(statements, "GBP", model.model().productCost().assumption());
    }

    StatementExplanation explain(int row) {
        return StatementExplanation.of(model, summary(), statement(row), sourceLines(row));
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
                line.country() < ABROAD ? "Home" : "Abroad");
    }
}
