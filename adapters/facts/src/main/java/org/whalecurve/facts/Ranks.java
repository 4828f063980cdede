package org.whalecurve.facts;

import java.util.Arrays;
import org.apache.arrow.vector.IntVector;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.runs.port.StatementOrder;

/** Finds out whose statements are wanted before the wide rows are read. */
final class Ranks {

    private Ranks() {}

    /** The ranks of a part of the statements in the order asked for, ties by number ascending. */
    static int[] of(
            DuckDbSession session,
            String table,
            int @Nullable [] selection,
            StatementOrder order,
            int skip,
            int limit) {
        int[][] ranks = {new int[0]};
        session.query(
                ParquetStatementStore.ROWS,
                batch -> {
                    IntVector column = (IntVector) batch.getVector(0);
                    int before = ranks[0].length;
                    ranks[0] = Arrays.copyOf(ranks[0], before + batch.getRowCount());
                    for (int i = 0; i < batch.getRowCount(); i++) {
                        ranks[0][before + i] = column.get(i);
                    }
                },
                "SELECT rank FROM "
                        + table
                        + Selection.condition(session, selection)
                        + " ORDER BY "
                        + StatementLayout.column(order.by())
                        + (order.ascending() ? "" : " DESC")
                        + ", object_no LIMIT ? OFFSET ?",
                limit,
                skip);
        return ranks[0];
    }
}
