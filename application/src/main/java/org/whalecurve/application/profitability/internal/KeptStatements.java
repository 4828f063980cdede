package org.whalecurve.application.profitability.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunResult;

/**
 * The statements that a run kept.
 *
 * @param store where they are
 */
record KeptStatements(RunResult result, StatementStore store) implements ComparedSide.Statements {

    private static final StatementOrder ANY =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    @Override
    public Map<Integer, ProfitFigures> figures(int[] customers) {
        int[] ascending = customers.clone();
        Arrays.sort(ascending);
        Map<Integer, ProfitFigures> figures = new HashMap<>();
        for (CustomerStatement statement :
                store.list(result.statements(), ascending, ANY, 0, ascending.length)) {
            figures.put(statement.customer(), ProfitFigures.of(statement, result.summary()));
        }
        return figures;
    }

    @Override
    public ProfitFigures unassigned() {
        return store.find(result.statements(), OrderLineColumns.UNASSIGNED)
                .map(statement -> ProfitFigures.of(statement, result.summary()))
                .orElse(ProfitFigures.NONE);
    }
}
