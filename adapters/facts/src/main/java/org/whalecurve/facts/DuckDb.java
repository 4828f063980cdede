package org.whalecurve.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.duckdb.DuckDBConnection;

/**
 * A database inside this process that reads and writes Parquet. It keeps nothing of its own, sees
 * no directory but the data directory, and goes to the disk when its memory is used up.
 */
final class DuckDb implements AutoCloseable {

    private final DuckDBConnection root;
    private final BufferAllocator allocator = new RootAllocator();

    private DuckDb(DuckDBConnection root) {
        this.root = root;
    }

    /**
     * Starts a database.
     *
     * @param spill the directory for what does not fit into memory
     */
    static DuckDb open(StoreSettings settings, Path spill) {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", settings.memoryMegabytes() + "MB");
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("temp_directory", spill.toAbsolutePath().toString());
        properties.setProperty("preserve_insertion_order", "true");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            Files.createDirectories(settings.data());
            var root = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
            try (Statement statement = root.createStatement()) {
                statement.execute(
                        "SET allowed_directories = " + Sql.list(List.of(settings.data())));
                statement.execute("SET enable_external_access = false");
                statement.execute("SET lock_configuration = true");
            }
            return new DuckDb(root);
        } catch (IOException e) {
            throw new StoreFailure(
                    "The data directory cannot be made: " + settings.data().toAbsolutePath(), e);
        } catch (SQLException e) {
            throw new StoreFailure("The database of the fact store does not start", e);
        }
    }

    /** A connection of its own for one operation; to be closed. */
    DuckDbSession connect() {
        try {
            return new DuckDbSession(
                    root.duplicate(), allocator.newChildAllocator("session", 0, Long.MAX_VALUE));
        } catch (SQLException e) {
            throw new StoreFailure("The database of the fact store takes no connection", e);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new StoreFailure("The database of the fact store does not stop", e);
        } finally {
            allocator.close();
        }
    }
}
