package org.whalecurve.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.IntVector;
import org.whalecurve.application.runs.port.ProfitChanges;

/** Joins the statements of two runs to find whose profit differs. */
final class ProfitDifferences {

    /** Gained, lost, gain, loss. */
    private static final int SUMS = 4;

    private ProfitDifferences() {}

    /**
     * @param from a table of statements, in SQL
     * @param to another
     */
    static ProfitChanges between(
            DuckDbSession session, String from, String to, int skip, int limit) {
        String changes = changes(from, to);
        List<Integer> numbers = new ArrayList<>();
        session.query(
                ParquetStatementStore.ROWS,
                batch -> {
                    IntVector number = (IntVector) batch.getVector(0);
                    for (int i = 0; i < batch.getRowCount(); i++) {
                        numbers.add(number.get(i));
                    }
                },
                changes
                        + " SELECT object_no FROM changes"
                        + " ORDER BY abs(change) DESC, object_no LIMIT ? OFFSET ?",
                limit,
                skip);
        long[] sums = new long[SUMS];
        session.query(
                ParquetStatementStore.ROWS,
                batch -> Arrays.setAll(sums, i -> ((BigIntVector) batch.getVector(i)).get(0)),
                changes
                        + " SELECT count(*) FILTER (change > 0), count(*) FILTER (change < 0),"
                        + " coalesce(sum(change) FILTER (change > 0), 0)::BIGINT,"
                        + " coalesce(sum(change) FILTER (change < 0), 0)::BIGINT FROM changes");
        return new ProfitChanges(
                numbers.stream().mapToInt(Integer::intValue).toArray(),
                Math.toIntExact(sums[0]),
                Math.toIntExact(sums[1]),
                sums[2],
                sums[3]);
    }

    /** Differences may exceed the range of the profits they are differences of. */
    private static String changes(String from, String to) {
        return "WITH changes AS (SELECT object_no, change FROM (SELECT object_no,"
                + " coalesce(b.profit, 0)::HUGEINT - coalesce(a.profit, 0)::HUGEINT AS change FROM "
                + from
                + " a FULL JOIN "
                + to
                + " b USING (object_no)) WHERE object_no > 0 AND change <> 0)";
    }
}
