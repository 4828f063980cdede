package org.whalecurve.bootstrap.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.localstack.ApplicationSettings;
import org.whalecurve.localstack.Database;
import org.whalecurve.localstack.DemoCompany;
import org.whalecurve.localstack.LocalApplication;
import org.whalecurve.localstack.LocalKeycloak;
import org.whalecurve.localstack.LocalPostgres;
import org.whalecurve.localstack.Ports;

/**
 * The packaged application on the real PostgreSQL and the real Keycloak, started once for all
 * integration tests of a JVM and stopped with it.
 */
public final class RunningWhalecurve implements AutoCloseable {

    private static final class Shared {
        static final LocalPostgres POSTGRES = LocalPostgres.forTests();
        static final URI ADDRESS = URI.create("http://127.0.0.1:" + Ports.free());
        static final LocalKeycloak KEYCLOAK = LocalKeycloak.forTests(ADDRESS);
        static final Tokens TOKENS = new Tokens(KEYCLOAK);
        static final RunningWhalecurve INSTANCE =
                new RunningWhalecurve(ADDRESS, POSTGRES.database(), List.of());
    }

    /** Half the work of a start, of which some tests do many; nothing here runs for long. */
    private static final List<String> COMPILED_QUICKLY = List.of("-XX:TieredStopAtLevel=1");

    private final URI address;
    private final LocalKeycloak keycloak = Shared.KEYCLOAK;
    private final ApplicationSettings settings;
    private LocalApplication application;
    private boolean demoLoaded;

    private RunningWhalecurve(URI address, Database database, List<String> flags) {
        this.address = address;
        Path home = newDirectory();
        settings =
                new ApplicationSettings(
                        ApplicationSettings.builtProgram(),
                        home.resolve("data"),
                        Path.of("target", "application-" + address.getPort() + ".log")
                                .toAbsolutePath(),
                        address.getPort(),
                        address,
                        database,
                        keycloak.issuer(),
                        "whalecurve-test",
                        keycloak.secrets(),
                        Stream.concat(COMPILED_QUICKLY.stream(), flags.stream()).toList());
        application = LocalApplication.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> application.close()));
    }

    /** The one of this JVM; the first who asks waits for its start. */
    public static RunningWhalecurve shared() {
        return Shared.INSTANCE;
    }

    /**
     * Another application with a database and a directory of its own; nobody can sign in to its
     * pages, for Keycloak knows only the shared one's address.
     */
    public static RunningWhalecurve ofItsOwn() {
        return configured(List.of());
    }

    /**
     * Such an application with settings of its own.
     *
     * @param flags of its JVM, such as {@code -Dwhalecurve.mail.host=127.0.0.1}
     */
    public static RunningWhalecurve configured(List<String> flags) {
        return new RunningWhalecurve(
                URI.create("http://127.0.0.1:" + Ports.free()),
                Shared.POSTGRES.newDatabase(),
                flags);
    }

    /** The one of this JVM, with the demo company loaded and closed; loaded once. */
    public static synchronized RunningWhalecurve withDemoCompany() {
        RunningWhalecurve shared = shared();
        if (!shared.demoLoaded) {
            try {
                new DemoCompany(shared.address, shared.keycloak, _ -> {}).load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared.demoLoaded = true;
        }
        return shared;
    }

    /**
     * Somebody at the API.
     *
     * @param who a demo user, whose name is their role, or {@code integration} for the service
     *     account that imports
     */
    public TestClient as(String who) {
        return new TestClient(address, () -> Optional.of(token(who)));
    }

    /** The access token of a demo user. */
    public String token(String who) {
        return Shared.TOKENS.of(who);
    }

    /** Somebody at the API who shows no token. */
    public TestClient asNobody() {
        return new TestClient(address, Optional::empty);
    }

    /** Where it answers, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** The realm of the real Keycloak that signs its users in. */
    public URI issuer() {
        return keycloak.issuer();
    }

    /** Its directory of facts, results and uploads. */
    public Path data() {
        return settings.data();
    }

    /** The application's process, to be killed. */
    public ProcessHandle process() {
        return application.handle();
    }

    /** Starts the application again after it was killed. */
    public void startAgain() {
        application.close();
        application = LocalApplication.start(settings);
    }

    /** Stops it; the shared one ends with the JVM. */
    @Override
    public void close() {
        application.close();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(
                    Path.of("target").toAbsolutePath(), "whalecurve-data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
