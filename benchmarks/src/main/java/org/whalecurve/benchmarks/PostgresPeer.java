package org.whalecurve.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.whalecurve.localstack.Database;

/**
 * The same file and the same statements of customers asked of PostgreSQL alone: copied into an
 * unlogged table with casts for checks, and computed by one exact SQL statement over lines that are
 * loaded, vacuumed and analysed.
 */
final class PostgresPeer implements AutoCloseable {

    private final ProcessHandle server;
    private final Connection connection;
    private final Statement statement;

    PostgresPeer(Installation installation) throws SQLException {
        server = installation.postgres();
        Database database = installation.newDatabase();
        Properties login = new Properties();
        login.setProperty("user", database.owner().user());
        login.setProperty("password", database.owner().password());
        connection = DriverManager.getConnection(database.jdbcUrl(), login);
        statement = connection.createStatement();
        // What the product's heap and its fact store may take, and both cores.
        statement.execute("SET work_mem = '1GB'");
        statement.execute("SET maintenance_work_mem = '1GB'");
        statement.execute("SET max_parallel_workers_per_gather = 2");
        statement.execute("SET jit = off");
    }

    /** One step that is measured. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException, SQLException;
    }

    /** Copies the delivered file as it is; rows that are no rows are left out. */
    Measured copy(Path file, long rows) throws IOException, SQLException {
        statement.execute("DROP TABLE IF EXISTS delivered");
        statement.execute(
                """
                CREATE UNLOGGED TABLE delivered ("order" TEXT, date DATE, customer TEXT, product TEXT, name TEXT,
                  quantity INTEGER, price NUMERIC(12, 2), country TEXT)
                """);
        return measured(
                "copy of the file",
                rows,
                () ->
                        copy(
                                "delivered",
                                file,
                                "FORMAT csv, HEADER true, ON_ERROR ignore, LOG_VERBOSITY silent"));
    }

    /** Loads the accepted lines, which is not measured. */
    void load(Path lines) throws IOException, SQLException {
        statement.execute("DROP TABLE IF EXISTS order_lines, statements");
        statement.execute(
                """
                CREATE UNLOGGED TABLE order_lines (order_key TEXT NOT NULL, customer INTEGER NOT NULL, kind TEXT NOT NULL,
                  home BOOLEAN NOT NULL, quantity BIGINT NOT NULL, amount_minor BIGINT NOT NULL)
                """);
        copy("order_lines", lines, "FORMAT csv, HEADER true");
        statement.execute("VACUUM ANALYZE order_lines");
    }

    /** Computes the statements of all customers and keeps them in a table. */
    Peer.Answer close(long rows) throws IOException, SQLException {
        statement.execute("DROP TABLE IF EXISTS statements");
        Measured measured =
                measured(
                        "from loaded lines",
                        rows,
                        () -> statement.execute(Resource.text("statements-postgresql.sql")));
        try (ResultSet totals =
                statement.executeQuery(
                        "SELECT count(*), sum(net_revenue)::BIGINT, sum(profit)::BIGINT FROM statements")) {
            totals.next();
            return new Peer.Answer(
                    measured, totals.getLong(1), totals.getLong(2), totals.getLong(3));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void copy(String table, Path file, String options) throws IOException, SQLException {
        try (InputStream in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s FROM STDIN WITH (%s)".formatted(table, options), in);
        }
    }

    private Measured measured(String name, long rows, Step step) throws IOException, SQLException {
        double cpuBefore = ProcessClock.cpuSecondsOfAll(server);
        long begin = System.nanoTime();
        step.take();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpu = ProcessClock.cpuSecondsOfAll(server) - cpuBefore;
        return new Measured(name, rows, seconds, cpu, 0, 0, 0);
    }
}
