package org.whalecurve.facts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.domain.imports.OrderLine;

/**
 * The lines of a batch in the order of the file, as an Arrow stream on the disk: written once, read
 * a few times when the batch is sealed. It keeps Java's memory at one chunk and the database's free
 * for sorting.
 */
final class StagedLines implements AutoCloseable {

    /** The columns, by the names under which SQL sees them. */
    private static final Schema SCHEMA =
            new Schema(
                    List.of(
                            Columns.int64("line"),
                            Columns.text("order_key"),
                            Columns.text("customer_key"),
                            Columns.text("product_key"),
                            Columns.text("product_name"),
                            Columns.int8("kind"),
                            Columns.day("day"),
                            Columns.int64("quantity"),
                            Columns.int64("price_micros"),
                            Columns.int64("amount_minor"),
                            Columns.text("country")));

    private final Path path;
    private final VectorSchemaRoot batch;
    private final FileChannel channel;
    private final ArrowStreamWriter writer;
    private boolean finished;

    StagedLines(Path path, BufferAllocator allocator) {
        this.path = path;
        batch = VectorSchemaRoot.create(SCHEMA, allocator);
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

    void append(List<OrderLine> lines) {
        batch.allocateNew();
        VarCharVector orderKey = (VarCharVector) batch.getVector("order_key");
        VarCharVector customerKey = (VarCharVector) batch.getVector("customer_key");
        VarCharVector productKey = (VarCharVector) batch.getVector("product_key");
        VarCharVector productName = (VarCharVector) batch.getVector("product_name");
        VarCharVector country = (VarCharVector) batch.getVector("country");
        BigIntVector number = (BigIntVector) batch.getVector("line");
        TinyIntVector kind = (TinyIntVector) batch.getVector("kind");
        DateDayVector day = (DateDayVector) batch.getVector("day");
        BigIntVector quantity = (BigIntVector) batch.getVector("quantity");
        BigIntVector price = (BigIntVector) batch.getVector("price_micros");
        BigIntVector amount = (BigIntVector) batch.getVector("amount_minor");
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            number.setSafe(i, line.line());
            orderKey.setSafe(i, utf8(line.order()));
            String customer = line.customer();
            if (customer != null) {
                customerKey.setSafe(i, utf8(customer));
            }
            productKey.setSafe(i, utf8(line.product()));
            productName.setSafe(i, utf8(line.productName()));
            kind.setSafe(i, line.kind().ordinal());
            day.setSafe(i, Math.toIntExact(line.date().toEpochDay()));
            quantity.setSafe(i, line.quantity());
            price.setSafe(i, line.priceMicros());
            amount.setSafe(i, line.amountMinor());
            country.setSafe(i, utf8(line.country()));
        }
        batch.setRowCount(lines.size());
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

    /** The lines from the first, to be read once. */
    ArrowReader read(BufferAllocator allocator) {
        if (!finished) {
            throw new IllegalStateException("the lines are still being written");
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private StoreFailure failed(IOException e) {
        return new StoreFailure("The lines cannot be written to or read from " + path, e);
    }
}
