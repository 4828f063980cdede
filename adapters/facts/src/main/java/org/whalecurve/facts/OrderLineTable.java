package org.whalecurve.facts;

import java.nio.file.Path;
import java.util.Collection;
import org.apache.arrow.vector.BigIntVector;

/**
 * The rows of files of order lines as one table. Files of a time when lines named no channel lack
 * the column: their lines name none.
 */
final class OrderLineTable {

    private OrderLineTable() {}

    /** The table, in SQL, with the path of each row's file in the column {@code filename}. */
    static String of(DuckDbSession session, Collection<Path> files) {
        String list = Sql.list(files);
        long[] have = new long[1];
        session.query(
                1,
                batch -> have[0] = ((BigIntVector) batch.getVector(0)).get(0),
                "SELECT count(DISTINCT file_name) FROM parquet_schema("
                        + list
                        + ") WHERE name = 'channel'");
        if (have[0] == files.size()) {
            return "read_parquet(" + list + ", filename = true)";
        }
        return have[0] == 0
                ? "(SELECT *, '' AS channel FROM read_parquet(" + list + ", filename = true))"
                : "(SELECT * REPLACE (coalesce(channel, '') AS channel) FROM read_parquet("
                        + list
                        + ", filename = true, union_by_name = true))";
    }
}
