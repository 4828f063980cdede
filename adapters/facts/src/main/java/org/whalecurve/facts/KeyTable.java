package org.whalecurve.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.application.facts.port.Numbering.Met;

/** The numbers of the distinct keys of a batch, as a table of the session that seals it. */
final class KeyTable {

    /** Keys numbered at a time: a round trip to whoever numbers is shared by many. */
    static final int KEYS_AT_ONCE = 8_192;

    private static final Schema SCHEMA =
            new Schema(List.of(Columns.text("key"), Columns.int32("number")));

    private final DuckDbSession session;
    private final String table;

    /** Makes the table, with the columns {@code key} and {@code number}. */
    KeyTable(DuckDbSession session, String table) {
        this.session = session;
        this.table = table;
        session.execute("CREATE TEMP TABLE " + table + " (key VARCHAR, number INTEGER)");
    }

    /**
     * Numbers keys and writes them into the table.
     *
     * @param keys the columns of a query: key, hint
     */
    void number(VectorSchemaRoot keys, Numbering numbering) {
        number(met(keys), numbering);
    }

    /**
     * Numbers the keys of a table, in parts, and writes them into this one.
     *
     * @param named a table of the same session with the columns {@code key} and, counted from 1,
     *     {@code place}
     */
    void numberAll(String named, Numbering numbering) {
        long numbered = 0;
        List<Met> met;
        do {
            met = metBehind(numbered, named);
            number(met, numbering);
            numbered += met.size();
        } while (met.size() == KEYS_AT_ONCE);
    }

    /** A session answers one question at a time: what it says is heard to the end first. */
    private List<Met> metBehind(long place, String named) {
        List<Met> met = new ArrayList<>();
        session.query(
                KEYS_AT_ONCE,
                batch -> met.addAll(met(batch)),
                "SELECT key, '' FROM " + named + " WHERE place BETWEEN ? AND ? ORDER BY place",
                place + 1,
                place + KEYS_AT_ONCE);
        return List.copyOf(met);
    }

    /** The keys of a query whose columns are key and hint. */
    private static List<Met> met(VectorSchemaRoot keys) {
        List<Met> met = new ArrayList<>(keys.getRowCount());
        VarCharVector key = (VarCharVector) keys.getVector(0);
        VarCharVector hint = (VarCharVector) keys.getVector(1);
        for (int i = 0; i < keys.getRowCount(); i++) {
            met.add(new Met(text(key, i), text(hint, i)));
        }
        return met;
    }

    /** Numbers keys and writes them into the table. */
    private void number(List<Met> met, Numbering numbering) {
        int[] numbers = numbering.numbersOf(List.copyOf(met));
        if (numbers.length != met.size()) {
            throw new IllegalStateException(
                    met.size() + " keys were given " + numbers.length + " numbers");
        }
        session.execute(
                "numbered",
                new Numbered(session.allocator(), met, numbers),
                "INSERT INTO " + table + " SELECT key, number FROM numbered");
    }

    private static String text(VarCharVector column, int row) {
        return new String(column.get(row), StandardCharsets.UTF_8);
    }

    /** Keys with their numbers, in one batch. */
    private static final class Numbered extends BatchSource {

        private final List<Met> met;
        private final int[] numbers;
        private boolean done;

        Numbered(BufferAllocator allocator, List<Met> met, int[] numbers) {
            super(allocator, SCHEMA);
            this.met = met;
            this.numbers = numbers;
        }

        @Override
        int fill(VectorSchemaRoot batch) {
            if (done) {
                return 0;
            }
            done = true;
            VarCharVector key = (VarCharVector) batch.getVector(0);
            IntVector number = (IntVector) batch.getVector(1);
            for (int i = 0; i < numbers.length; i++) {
                key.setSafe(i, met.get(i).key().getBytes(StandardCharsets.UTF_8));
                number.setSafe(i, numbers[i]);
            }
            return numbers.length;
        }
    }
}
