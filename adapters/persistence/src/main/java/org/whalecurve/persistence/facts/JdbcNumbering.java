package org.whalecurve.persistence.facts;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.persistence.sql.Sql;

/**
 * Numbers keys by the thousand: looks them up, adds the unknown ones, and hands the numbers back.
 * Two who meet the same keys add them in the same order, so that the second waits for the first and
 * neither waits for ever.
 */
public final class JdbcNumbering implements Numbering {

    private final Sql sql;

    /**
     * The limit keeps it a look into the index for each key: made a join, it would read the whole
     * table for every few thousand keys, and the table grows with them.
     */
    private final String lookUp;

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
        this.lookUp =
                """
                select key, number
                from unnest(?::text[]) as met (key) cross join lateral
                    (select number from %s there where there.key = met.key limit 1) known
                """
                        .formatted(table);
        this.addNewcomers =
                """
                insert into %s %s
                from (select distinct on (key collate "C") key, hint
                      from unnest(?::text[], ?::text[]) with ordinality as met (key, hint, position)
                      order by key collate "C", position) newcomer
                on conflict (key) do nothing
                returning key, number
                """
                        .formatted(table, selection);
        this.importId = importId;
    }

    @Override
    public int[] numbersOf(List<Met> keys) {
        Map<String, Integer> numbers = HashMap.newHashMap(keys.size());
        lookUp(keys, numbers);
        List<Met> newcomers = unknown(keys, numbers);
        if (!newcomers.isEmpty()) {
            take(
                    numbers,
                    addNewcomers,
                    importId,
                    each(newcomers, Met::key),
                    each(newcomers, Met::hint));
            // Whom somebody else added at the same time, nobody has told us yet.
            lookUp(unknown(newcomers, numbers), numbers);
        }
        return keys.stream().mapToInt(met -> requireNonNull(numbers.get(met.key()))).toArray();
    }

    private void lookUp(List<Met> keys, Map<String, Integer> numbers) {
        if (!keys.isEmpty()) {
            take(numbers, lookUp, (Object) each(keys, Met::key));
        }
    }

    private void take(Map<String, Integer> numbers, String statement, Object... parameters) {
        sql.walk(
                statement,
                row -> {
                    numbers.put(row.getString("key"), row.getInt("number"));
                    return true;
                },
                parameters);
    }

    private static List<Met> unknown(List<Met> keys, Map<String, Integer> numbers) {
        return keys.stream().filter(met -> !numbers.containsKey(met.key())).toList();
    }

    private static String[] each(List<Met> keys, Function<Met, String> text) {
        return keys.stream().map(text).toArray(String[]::new);
    }
}
