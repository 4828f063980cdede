package org.whalecurve.facts;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/** A connection to the database for one operation, and the Arrow memory that passes through it. */
final class DuckDbSession implements AutoCloseable {

    private final DuckDBConnection connection;
    private final BufferAllocator allocator;
    private final Deque<AutoCloseable> exported = new ArrayDeque<>();

    DuckDbSession(DuckDBConnection connection, BufferAllocator allocator) {
        this.connection = connection;
        this.allocator = allocator;
    }

    /** Receives the batches of a result. */
    @FunctionalInterface
    interface Batches {
        void next(VectorSchemaRoot batch);
    }

    BufferAllocator allocator() {
        return allocator;
    }

    /**
     * Makes rows that Java holds readable as a table. The rows are drawn while a statement runs and
     * can be read once.
     */
    void register(String table, ArrowReader rows) {
        exported.push(rows);
        ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator);
        exported.push(stream);
        Data.exportArrayStream(allocator, rows, stream);
        connection.registerArrowStream(table, stream);
    }

    /**
     * Executes a statement that gives no rows.
     *
     * @return how many rows it wrote
     */
    long execute(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
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
            for (AutoCloseable each : exported) {
                each.close();
            }
        } catch (Exception e) {
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
}
