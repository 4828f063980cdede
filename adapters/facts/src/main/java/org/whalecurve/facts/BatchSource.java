package org.whalecurve.facts;

import java.io.IOException;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;

/** Rows that Java makes, batch by batch, whenever the database asks for more. */
abstract class BatchSource extends ArrowReader {

    private final Schema schema;

    BatchSource(BufferAllocator allocator, Schema schema) {
        super(allocator);
        this.schema = schema;
    }

    /**
     * Fills the next batch.
     *
     * @return how many rows it has; 0 at the end
     */
    abstract int fill(VectorSchemaRoot batch);

    @Override
    public final boolean loadNextBatch() throws IOException {
        VectorSchemaRoot batch = getVectorSchemaRoot();
        batch.allocateNew();
        int rows = fill(batch);
        batch.setRowCount(rows);
        return rows > 0;
    }

    @Override
    public final long bytesRead() {
        return 0;
    }

    @Override
    protected final void closeReadSource() {
        // Nothing is open: the rows come from memory.
    }

    @Override
    protected final Schema readSchema() {
        return schema;
    }
}
