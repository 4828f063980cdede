package org.whalecurve.persistence.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Sql;

/**
 * Numbers keys by the million: copies them into a temporary table, adds the unknown ones, and reads
 * the numbers back. Two who meet the same keys add them in the same order, so that the second waits
 * for the first and neither waits for ever.
 */
public final class JdbcNumbering implements Numbering {

    private final Sql sql;
    private final String table;

    /** Adds every key once, with the hint it came with first, unless it is there already. */
    private final String addNewcomers;

    private final String importId;

    /**
     * @param table the table that numbers its keys
     * @param selection the columns of a newcomer and where their values come from: {@code key} and
     *     {@code hint} of the key met, and one parameter, the import
     */
    public JdbcNumbering(Sql sql, String table, String selection, String importId) {
        this.sql = sql;
        this.table = table;
        this.addNewcomers =
                """
                insert into %1$s %2$s
                from (select distinct on (key) key, hint from met order by key, position) newcomer
                where not exists (select from %1$s there where there.key = newcomer.key)
                order by key
                on conflict (key) do nothing
                """
                        .formatted(table, selection);
        this.importId = importId;
    }

    @Override
    public int[] numbersOf(List<Met> keys) {
        int[] numbers = new int[keys.size()];
        if (numbers.length > 0) {
            sql.onConnection(
                    "number the keys of " + table, connection -> number(keys, numbers, connection));
        }
        return numbers;
    }

    private int number(List<Met> keys, int[] numbers, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table met"
                            + " (position integer, key text collate \"C\", hint text) on commit drop");
            copy(keys, connection);
            statement.execute("analyze met");
            int added = sql.change(addNewcomers, importId);
            sql.walk(
                    "select position, number from met join " + table + " using (key)",
                    row -> {
                        numbers[row.getInt("position")] = row.getInt("number");
                        return true;
                    });
            statement.execute("drop table met");
            return added;
        }
    }

    private static void copy(List<Met> keys, Connection connection) throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into("met (position, key, hint)", connection)) {
            int position = 0;
            for (Met met : keys) {
                copy.row(3).integer(position++).text(met.key()).text(met.hint());
            }
            copy.finish();
        }
    }
}
