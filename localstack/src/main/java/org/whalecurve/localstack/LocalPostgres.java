package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.whalecurve.localstack.PostgresSettings.Durability;

/**
 * A real PostgreSQL 18 that belongs to this installation: on the loopback interface only, with
 * passwords of its own, its data kept between starts. Runs for root as for an ordinary user and
 * recovers by itself from a kill.
 *
 * <p>Tests of other modules take {@link #forTests()} and a fresh {@link #newDatabase()} each.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The database of the application. */
    public static final String DATABASE = "whalecurve";

    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final ChildProcess process;
    private final PostgresRoles roles;

    private LocalPostgres(PostgresSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
        this.roles = new PostgresRoles(settings.secrets());
    }

    /**
     * Starts PostgreSQL and returns when it answers, with database and roles in place.
     *
     * @throws LocalStackException (PostgreSQL) if it does not come up, with the end of its log
     */
    public static LocalPostgres start(PostgresSettings settings) {
        try {
            PostgresCluster cluster = PostgresCluster.of(settings);
            cluster.prepare();
            ChildProcess process = cluster.serve();
            LocalPostgres postgres = new LocalPostgres(settings, process);
            try {
                postgres.awaitAnswerAndPrepare();
                return postgres;
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN, "PostgreSQL did not come up: " + e.getMessage(), e);
        }
    }

    /**
     * The PostgreSQL that all tests of this JVM share: started at the first call on a free port, in
     * a temporary directory, gone with the JVM.
     */
    public static LocalPostgres forTests() {
        return SharedTestPostgres.INSTANCE;
    }

    /** The application's database. */
    public Database database() {
        return database(DATABASE);
    }

    /** A new empty database with the same two roles, for a test that wants one to itself. */
    public Database newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = superuser("postgres")) {
            PostgresRoles.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN,
                    "Cannot create the database " + name + ": " + e.getMessage(),
                    e);
        }
        try (Connection connection = superuser(name)) {
            PostgresRoles.openSchema(connection);
        } catch (SQLException e) {
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN,
                    "Cannot prepare the database " + name + ": " + e.getMessage(),
                    e);
        }
        return database(name);
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return settings.port();
    }

    ChildProcess process() {
        return process;
    }

    /** The server process, to watch it or to kill it in a test. */
    public ProcessHandle handle() {
        return process.handle();
    }

    /** Ends the connections, writes everything to disk and stops. */
    @Override
    public void close() {
        process.close();
    }

    private Database database(String name) {
        return new Database(
                name,
                "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + name,
                roles.login(PostgresRoles.OWNER),
                roles.login(PostgresRoles.APP));
    }

    private void awaitAnswerAndPrepare() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = superuser("postgres")) {
                roles.prepare(connection, DATABASE);
                break;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline || isFinal(e)) {
                    throw new LocalStackException(
                            ExitCode.POSTGRES_DOWN,
                            "PostgreSQL did not come up: "
                                    + e.getMessage()
                                    + "\n"
                                    + process.endOfLog(20),
                            e);
                }
                pause();
            }
        }
        try (Connection connection = superuser(DATABASE)) {
            PostgresRoles.openSchema(connection);
        } catch (SQLException e) {
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN,
                    "Cannot prepare the database " + DATABASE + ": " + e.getMessage(),
                    e);
        }
    }

    /**
     * Connection refused (08…) and "the database system is starting up" (57P03) pass; a wrong
     * password does not.
     */
    private static boolean isFinal(SQLException e) {
        String state = e.getSQLState();
        return state != null && !state.startsWith("08") && !state.equals("57P03");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN, "Interrupted while PostgreSQL was starting.", e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(database);
        source.setUser(SUPERUSER);
        source.setPassword(settings.secrets().get(SUPERUSER));
        source.setConnectTimeout(5);
        return source.getConnection();
    }

    /** Started by the class loader, once, when the first test asks. */
    private static final class SharedTestPostgres {

        private static final LocalPostgres INSTANCE = start();

        private static LocalPostgres start() {
            try {
                Path home = Files.createTempDirectory("whalecurve-postgres-");
                LocalPostgres postgres =
                        LocalPostgres.start(
                                new PostgresSettings(
                                        home,
                                        StateDirectory.ofThisProject().runtime(),
                                        home.resolve("postgresql.log"),
                                        Ports.free(),
                                        Durability.THROW_AWAY,
                                        Secrets.in(home)));
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> {
                                    postgres.close();
                                    forget(home);
                                }));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Cannot make a directory for the test database: " + e.getMessage(), e);
            }
        }

        private static void forget(Path home) {
            try {
                Unpacking.delete(home);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + home + ": " + e.getMessage(), e);
            }
        }
    }
}
