package org.whalecurve.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.VarCharVector;

/**
 * The rows of files of order lines as one table. Files of a time when lines named no channel, or
 * stated neither list price nor unit cost, lack those columns: their lines say nothing there.
 */
final class OrderLineTable {

    /** A column that came later, and what a line says in it that was booked before, in SQL. */
    private record Later(String name, String nothing) {}

    private static final List<Later> LATER =
            List.of(
                    new Later("channel", "''"),
                    new Later("list_price_micros", "NULL::BIGINT"),
                    new Later("unit_cost_micros", "NULL::BIGINT"));

    private OrderLineTable() {}

    /** The table, in SQL, with the path of each row's file in the column {@code filename}. */
    static String of(DuckDbSession session, Collection<Path> files) {
        String list = Sql.list(files);
        Map<String, Long> have = have(session, list);
        List<String> added = new ArrayList<>();
        List<String> completed = new ArrayList<>();
        for (Later column : LATER) {
            long count = have.getOrDefault(column.name(), 0L);
            if (count == 0) {
                added.add(", " + column.nothing() + " AS " + column.name());
            } else if (count < files.size()) {
                completed.add(
                        "coalesce("
                                + column.name()
                                + ", "
                                + column.nothing()
                                + ") AS "
                                + column.name());
            }
        }
        return "(SELECT *"
                + (completed.isEmpty() ? "" : " REPLACE (" + String.join(", ", completed) + ")")
                + String.join("", added)
                + " FROM read_parquet("
                + list
                + ", filename = true"
                + (completed.isEmpty() ? "" : ", union_by_name = true")
                + "))";
    }

    /** How many of the files have each of the columns. */
    private static Map<String, Long> have(DuckDbSession session, String list) {
        Map<String, Long> have = new HashMap<>();
        session.query(
                LATER.size(),
                batch -> {
                    for (int row = 0; row < batch.getRowCount(); row++) {
                        have.put(
                                new String(((VarCharVector) batch.getVector(0)).get(row), UTF_8),
                                ((BigIntVector) batch.getVector(1)).get(row));
                    }
                },
                "SELECT name, count(DISTINCT file_name) FROM parquet_schema("
                        + list
                        + ") WHERE name IN ("
                        + String.join(
                                ", ",
                                LATER.stream().map(column -> Sql.text(column.name())).toList())
                        + ") GROUP BY name");
        return have;
    }
}
