package org.whalecurve.facts;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.application.customers.port.GroupedCustomers;

/** Who belongs to which group, handed to the database as a table of its own. */
final class GroupMembers extends BatchSource {

    private static final Schema SCHEMA =
            new Schema(List.of(Columns.int32("number"), Columns.int32("group_no")));
    private static final int ROWS = 65_536;

    private final GroupedCustomers groups;
    private int next;

    private GroupMembers(BufferAllocator allocator, GroupedCustomers groups) {
        super(allocator, SCHEMA);
        this.groups = groups;
    }

    /** Makes the table {@code member} of a session: number, group_no. */
    static void keep(DuckDbSession session, GroupedCustomers groups) {
        session.execute(
                "handed",
                new GroupMembers(session.allocator(), groups),
                "CREATE TEMP TABLE member AS SELECT number, group_no FROM handed");
    }

    @Override
    int fill(VectorSchemaRoot batch) {
        int rows = Math.min(ROWS, groups.customers().length - next);
        IntVector number = (IntVector) batch.getVector(0);
        IntVector group = (IntVector) batch.getVector(1);
        for (int i = 0; i < rows; i++) {
            number.setSafe(i, groups.customers()[next + i]);
            group.setSafe(i, groups.groups()[next + i]);
        }
        next += rows;
        return rows;
    }
}
