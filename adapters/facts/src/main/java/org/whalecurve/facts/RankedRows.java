package org.whalecurve.facts;

import java.util.function.IntToLongFunction;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RankedStatements;

/** The statements of a run as rows by rank. */
final class RankedRows extends BatchSource {

    private static final int ROWS = 8_192;

    private final ProfitStatements statements;
    private final RankedStatements ranking;
    private int next;

    RankedRows(BufferAllocator allocator, RankedStatements ranking) {
        super(allocator, StatementLayout.of(ranking.statements()));
        this.statements = ranking.statements();
        this.ranking = ranking;
    }

    @Override
    int fill(VectorSchemaRoot batch) {
        int rows = Math.min(ROWS, ranking.size() - next);
        FoldedCustomers customers = statements.customers();
        IntVector customer = (IntVector) batch.getVector(0);
        IntVector rank = (IntVector) batch.getVector(1);
        for (int i = 0; i < rows; i++) {
            customer.setSafe(i, customers.customer(ranking.row(next + i)));
            rank.setSafe(i, ranking.rank(next + i));
        }
        Amounts amounts = new Amounts(batch, rows);
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            RowKind kind = RowKind.of((byte) ordinal);
            amounts.add(row -> customers.amount(kind, row));
        }
        amounts.add(customers::knownCost);
        amounts.add(customers::assumedCost);
        amounts.add(customers::uncosted);
        for (int a = 0; a < statements.activities().size(); a++) {
            int activity = a;
            amounts.add(row -> statements.activityCost(activity, row));
        }
        for (int d = 0; d < statements.drivers().size(); d++) {
            int driver = d;
            amounts.add(row -> customers.driver(driver, row));
        }
        amounts.add(customers::netRevenue);
        amounts.add(statements::productCost);
        amounts.add(statements::costToServe);
        amounts.add(statements::profit);
        for (long[] taken : statements.costs().customerMinutes()) {
            amounts.add(row -> taken[row]);
        }
        amounts.add(customers::units);
        amounts.add(customers::discount);
        amounts.add(customers::unlisted);
        next += rows;
        return rows;
    }

    /** Fills one column after the other. */
    private final class Amounts {

        private final VectorSchemaRoot batch;
        private final int rows;
        private int column = 2;

        Amounts(VectorSchemaRoot batch, int rows) {
            this.batch = batch;
            this.rows = rows;
        }

        void add(IntToLongFunction figure) {
            BigIntVector amounts = (BigIntVector) batch.getVector(column++);
            for (int i = 0; i < rows; i++) {
                amounts.setSafe(i, figure.applyAsLong(ranking.row(next + i)));
            }
        }
    }
}
