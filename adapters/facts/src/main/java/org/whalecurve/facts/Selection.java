package org.whalecurve.facts;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Customer numbers handed to the database as a table, so that any number of them is one question.
 */
final class Selection extends BatchSource {

    private static final Schema SCHEMA = new Schema(List.of(Columns.int32("number")));
    private static final int ROWS = 65_536;

    private final int[] numbers;
    private int next;

    private Selection(BufferAllocator allocator, int[] numbers) {
        super(allocator, SCHEMA);
        this.numbers = numbers;
    }

    /**
     * The condition that restricts statements to a selection, never with the lines without a
     * customer.
     */
    static String condition(DuckDbSession session, int @Nullable [] selection) {
        if (selection == null) {
            return " WHERE object_no > 0";
        }
        session.register("selected", new Selection(session.allocator(), selection));
        return " WHERE object_no > 0 AND object_no IN (SELECT number FROM selected)";
    }

    @Override
    int fill(VectorSchemaRoot batch) {
        int rows = Math.min(ROWS, numbers.length - next);
        IntVector number = (IntVector) batch.getVector(0);
        for (int i = 0; i < rows; i++) {
            number.setSafe(i, numbers[next + i]);
        }
        next += rows;
        return rows;
    }
}
