package org.whalecurve.facts;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/** A connection to the database for one operation, and the Arrow memory that passes through it. */
final class DuckDbSession implements AutoCloseable {

    private final DuckDBConnection connection;
    private final BufferAllocator allocator;
    private final List<Registered> registered = new ArrayList<>();

    DuckDbSession(DuckDBConnection connection, BufferAllocator allocator) {
        this.connection = connection;
        this.allocator = allocator;
    }

    /** Receives the batches of a result. */
    @FunctionalInterface
    interface Batches {

        /** Called once before the first batch, even if none follows. */
        default void columns(Schema schema) {}

        void next(VectorSchemaRoot batch);
    }

    BufferAllocator allocator() {
        return allocator;
    }

    /**
     * Makes rows that Java holds readable as a table of this session. The rows are drawn while a
     * statement runs and can be read once.
     */
    void register(String table, ArrowReader rows) {
        registered.add(new Registered(connection, allocator, table, rows));
    }

    /**
     * Executes a statement that reads rows which Java holds as a table.
     *
     * @return how many rows it wrote
     */
    long execute(String table, ArrowReader rows, String sql) {
        try (Registered _ = new Registered(connection, allocator, table, rows)) {
            return execute(sql);
        }
    }

    /**
     * Executes a statement that gives no rows.
     *
     * @return how many rows it wrote
     */
    long execute(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeLargeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Streams the result of a query in batches of at most so many rows. */
    void query(int rows, Batches receiver, String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                DuckDBResultSet result = (DuckDBResultSet) statement.executeQuery();
                ArrowReader reader = (ArrowReader) result.arrowExportStream(allocator, rows)) {
            VectorSchemaRoot batch = reader.getVectorSchemaRoot();
            receiver.columns(batch.getSchema());
            while (reader.loadNextBatch()) {
                receiver.next(batch);
            }
        } catch (SQLException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try (allocator) {
            connection.close();
            registered.forEach(Registered::close);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static StoreFailure failed(Exception e) {
        return new StoreFailure(
                "The database of the fact store failed; is the disk full? " + e.getMessage(), e);
    }

    /** Rows of Java that the database sees as a table, until they are closed. */
    private static final class Registered implements AutoCloseable {

        private final ArrowReader rows;
        private final ArrowArrayStream stream;

        Registered(
                DuckDBConnection connection,
                BufferAllocator allocator,
                String table,
                ArrowReader rows) {
            this.rows = rows;
            stream = ArrowArrayStream.allocateNew(allocator);
            Data.exportArrayStream(allocator, rows, stream);
            connection.registerArrowStream(table, stream);
        }

        @Override
        public void close() {
            try (rows;
                    stream) {
                stream.release();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
