package org.whalecurve.domain.explanation;

import static org.whalecurve.domain.explanation.UnexplainedFigure.requireSame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CostedObjects;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RankedStatements;

/**
 * The statement of one customer, divided over the cost objects of one sort that its lines are
 * about: the same cells that, over all customers, add up to the statements of those objects.
 *
 * @param object the sort
 * @param parts a statement for each, by profit, the most profitable first; before them, with rank
 *     0, what no single one causes, if there is anything
 * @param names what the lines are called
 */
public record DividedStatement(CostObject object, List<CustomerStatement> parts, LineNames names) {

    /**
     * @param names what the lines are called, with the numbers that the run gave; learns what is
     *     not among them
     * @throws UnexplainedFigure if the parts do not add up to the statement
     */
    static DividedStatement of(
            ResolvedModel model,
            CustomerStatement statement,
            CustomerLines lines,
            long[] time,
            CostObject object,
            LineNames names) {
        FoldedCustomers whole = lines.asOneRow(model);
        CostAssignment costs = borneBy(statement, time, whole.size());
        CostedObjects cells = lines.divided(model, object, whole, costs, names);
        RankedStatements ranked =
                RankedStatements.of(ProfitStatements.of(model, whole, costs).of(object, cells));
        List<CustomerStatement> parts = new ArrayList<>(ranked.size());
        for (int position = 0; position < ranked.size(); position++) {
            parts.add(ranked.statements().statement(ranked.row(position), ranked.rank(position)));
        }
        requireAll(statement, parts);
        return new DividedStatement(object, List.copyOf(parts), names);
    }

    /** The name of a number; empty where keys of master data tell what it is called. */
    public String nameOf(int number) {
        return object.calledBy().map(sort -> names.name(sort, number)).orElse("");
    }

    private static CostAssignment borneBy(CustomerStatement statement, long[] time, int rows) {
        long[] cost = statement.activityCosts().stream().mapToLong(Long::longValue).toArray();
        long[][] timeByRow = new long[time.length][rows];
        long[][] costByRow = new long[cost.length][rows];
        for (int row = 0; row < rows; row++) {
            for (int a = 0; a < cost.length; a++) {
                timeByRow[a][row] = time[a];
                costByRow[a][row] = cost[a];
            }
        }
        return new CostAssignment(List.of(), time, cost, timeByRow, costByRow);
    }

    private static void requireAll(CustomerStatement statement, List<CustomerStatement> parts) {
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            RowKind kind = RowKind.of((byte) ordinal);
            requireSum(
                    "the amount of " + kind,
                    statement,
                    parts,
                    each -> each.amounts().getOrDefault(kind, 0L));
        }
        requireSum("known product cost", statement, parts, CustomerStatement::knownCost);
        requireSum("assumed product cost", statement, parts, CustomerStatement::assumedCost);
        requireSum("value of goods without cost", statement, parts, CustomerStatement::uncosted);
        for (int a = 0; a < statement.activityCosts().size(); a++) {
            int activity = a;
            requireSum(
                    "the cost of activity " + (a + 1),
                    statement,
                    parts,
                    each -> each.activityCosts().get(activity));
        }
        requireSum("profit", statement, parts, CustomerStatement::profit);
    }

    private static void requireSum(
            String figure,
            CustomerStatement statement,
            List<CustomerStatement> parts,
            ToLongFunction<CustomerStatement> of) {
        requireSame(
                figure,
                of.applyAsLong(statement),
                parts.stream().mapToLong(of).reduce(0, Math::addExact));
    }
}
