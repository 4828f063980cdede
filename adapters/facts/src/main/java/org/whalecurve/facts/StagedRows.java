package org.whalecurve.facts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * The rows of a batch in the order of the file, as an Arrow stream on the disk: written once, read
 * a few times when the batch is sealed. It keeps Java's memory at one chunk and the database's free
 * for sorting.
 */
final class StagedRows implements AutoCloseable {

    private final Path path;
    private final VectorSchemaRoot batch;
    private final FileChannel channel;
    private final ArrowStreamWriter writer;
    private boolean finished;

    /**
     * @param schema the columns, by the names under which SQL sees them
     */
    StagedRows(Path path, BufferAllocator allocator, Schema schema) {
        this.path = path;
        batch = VectorSchemaRoot.create(schema, allocator);
        try {
            channel =
                    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            writer = new ArrowStreamWriter(batch, null, channel);
            writer.start();
        } catch (IOException e) {
            batch.close();
            throw failed(e);
        }
    }

    /** Adds so many rows, which the filling puts into the columns. */
    void append(int rows, Consumer<VectorSchemaRoot> filling) {
        batch.allocateNew();
        filling.accept(batch);
        batch.setRowCount(rows);
        try {
            writer.writeBatch();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Ends writing. */
    void finish() {
        try {
            writer.end();
            finished = true;
            close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The rows from the first, to be read once. */
    ArrowReader read(BufferAllocator allocator) {
        if (!finished) {
            throw new IllegalStateException("the rows are still being written");
        }
        try {
            return new ArrowStreamReader(FileChannel.open(path), allocator);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try (batch;
                channel) {
            writer.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private StoreFailure failed(IOException e) {
        return new StoreFailure("The rows cannot be written to or read from " + path, e);
    }
}
