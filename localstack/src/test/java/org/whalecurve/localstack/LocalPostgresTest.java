package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.localstack.PostgresSettings.Durability;

class LocalPostgresTest {

    @TempDir Path directory;

    @Test
    void whatWasCommittedIsThereAfterAKillAndAnotherStart() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(settings())) {
            execute(
                    postgres.database(),
                    "create table kept(note text)",
                    "insert into kept values ('still here')");
            postgres.handle().destroyForcibly();
            postgres.handle().onExit().get();
        }
        assertThat(directory.resolve("data/postmaster.pid")).exists();

        try (LocalPostgres postgres = LocalPostgres.start(settings())) {
            assertThat(
                            ask(
                                    postgres.database(),
                                    postgres.database().owner(),
                                    "select note from kept"))
                    .isEqualTo("still here");
        }
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerThatAKilledLauncherLeftBehindIsStoppedByTheNextStart() {
        try (LocalPostgres orphan = LocalPostgres.start(settings());
                LocalPostgres next = LocalPostgres.start(settings())) {
            assertThat(orphan.handle().isAlive()).isFalse();
            assertThat(next.handle().isAlive()).isTrue();
        }
    }

    @Test
    void aLockFileThatNamesAForeignProcessDoesNotBlockTheStart() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(settings())) {
            postgres.close();
            Files.writeString(
                    directory.resolve("data/postmaster.pid"),
                    ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n");
        }

        try (LocalPostgres postgres = LocalPostgres.start(settings())) {
            assertThat(postgres.handle().isAlive()).isTrue();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnlyAndKeepsItsPasswordsToItsOwner() throws Exception {
        LocalPostgres postgres = LocalPostgres.forTests();

        assertThat(ask(postgres.database(), postgres.database().owner(), "show listen_addresses"))
                .isEqualTo("127.0.0.1");
        try (LocalPostgres own = LocalPostgres.start(settings())) {
            assertThat(own.port()).isNotEqualTo(postgres.port());
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theApplicationMayTouchOnlyTheTablesItWasGranted() throws Exception {
        Database database = LocalPostgres.forTests().newDatabase();
        execute(
                database,
                "create table granted(n int)",
                "create table closed(n int)",
                "insert into granted values (7)",
                "grant select on granted to " + database.app().user());

        assertThat(ask(database, database.app(), "select n from granted")).isEqualTo("7");
        assertThatThrownBy(() -> ask(database, database.app(), "select n from closed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask(database, database.app(), "create table mine(n int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aPortThatIsTakenMakesTheStartFailWithTheReasonFromTheLog() {
        PostgresSettings taken =
                new PostgresSettings(
                        directory,
                        StateDirectory.ofThisProject().runtime(),
                        directory.resolve("postgresql.log"),
                        LocalPostgres.forTests().port(),
                        Durability.THROW_AWAY,
                        Secrets.in(directory));

        assertThatThrownBy(() -> LocalPostgres.start(taken))
                .isInstanceOfSatisfying(
                        LocalStackException.class,
                        e -> assertThat(e.exitCode()).isEqualTo(ExitCode.POSTGRES_DOWN))
                .hasMessageContaining("PostgreSQL did not come up");
    }

    private PostgresSettings settings() {
        return new PostgresSettings(
                directory,
                StateDirectory.ofThisProject().runtime(),
                directory.resolve("postgresql.log"),
                Ports.free(),
                Durability.THROW_AWAY,
                Secrets.in(directory));
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = connect(database, database.owner());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(Database database, Login login, String query) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }
}
