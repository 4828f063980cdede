package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.whalecurve.localstack.ChildProcess.StopSignal;
import org.whalecurve.localstack.KeycloakSettings.TestClient;

/**
 * A real Keycloak 26 that belongs to this installation: on the loopback interface only, with the
 * realm {@code whalecurve} as the committed file describes it.
 *
 * <p>Tests of other modules take {@link #forTests(URI)}.
 */
public final class LocalKeycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KeycloakSettings settings;
    private final ChildProcess process;
    private final HttpClient http;
    private final KeycloakAdmin admin;

    private LocalKeycloak(KeycloakSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.admin = new KeycloakAdmin(http, server(settings.port()));
    }

    /**
     * Starts Keycloak and returns when it is healthy and its realm is what the file says.
     *
     * @throws LocalStackException (Keycloak) if it does not come up, with the end of its log
     */
    public static LocalKeycloak start(KeycloakSettings settings) {
        try {
            KeycloakDistribution distribution =
                    KeycloakDistribution.builtIn(settings.runtime(), settings.zip());
            StateDirectory.makePrivate(settings.home());
            LocalKeycloak keycloak = new LocalKeycloak(settings, launch(distribution, settings));
            try {
                keycloak.awaitHealth();
                keycloak.admin.bring(
                        Realm.of(settings.application(), settings.secrets(), settings.testClient()),
                        new Login(ADMINISTRATOR, settings.secrets().get(ADMINISTRATOR)));
                return keycloak;
            } catch (IOException e) {
                String log = keycloak.process.endOfLog(20);
                keycloak.close();
                throw new LocalStackException(
                        ExitCode.KEYCLOAK_DOWN,
                        "Keycloak did not come up: " + e.getMessage() + "\n" + log,
                        e);
            } catch (RuntimeException e) {
                keycloak.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LocalStackException(
                    ExitCode.KEYCLOAK_DOWN, "Keycloak did not come up: " + e.getMessage(), e);
        }
    }

    /**
     * A Keycloak for the tests of one JVM, on free ports, with the client that gives tokens for
     * passwords; stops with the JVM. Its database is kept in the state directory between test runs,
     * because making it anew costs half a minute; the realm is made anew each time. A second JVM at
     * the same time gets a database of its own.
     *
     * @param application where sign-in may lead back to
     */
    public static LocalKeycloak forTests(URI application) {
        try {
            LocalKeycloak keycloak =
                    start(TestKeycloakHome.take().settings(application, TestClient.PRESENT));
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot make a directory for Keycloak: " + e.getMessage(), e);
        }
    }

    /**
     * The issuer of its tokens, and where clients find everything else: {@code
     * http://127.0.0.1:…/realms/whalecurve}.
     */
    public URI issuer() {
        return server(settings.port()).resolve("/realms/" + Realm.NAME);
    }

    /** Where its passwords and those of its clients are kept. */
    public Secrets secrets() {
        return settings.secrets();
    }

    /** The secret of a confidential client of the realm, such as {@code whalecurve-web}. */
    public String clientSecret(String client) {
        return settings.secrets().get(client);
    }

    /**
     * An access token of a demo user, whose password is the user name and {@code -demo}; only with
     * the test client.
     *
     * @param user such as {@code controller}
     * @throws IOException if Keycloak refuses
     */
    public String userToken(String user) throws IOException {
        return admin.token(
                Realm.NAME,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "whalecurve-test",
                        "username",
                        user,
                        "password",
                        user + "-demo"));
    }

    /**
     * An access token of a service account.
     *
     * @param client such as {@code whalecurve-import}
     * @throws IOException if Keycloak refuses
     */
    public String serviceToken(String client) throws IOException {
        return admin.token(
                Realm.NAME,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        clientSecret(client)));
    }

    ChildProcess process() {
        return process;
    }

    /** The server process, to watch it or to kill it in a test. */
    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
        http.shutdownNow();
    }

    private static ChildProcess launch(KeycloakDistribution distribution, KeycloakSettings settings)
            throws IOException {
        Path database = settings.home().toAbsolutePath().resolve("database");
        List<String> command =
                distribution.command(
                        List.of(
                                "start",
                                "--optimized",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + settings.port(),
                                "--http-management-host=127.0.0.1",
                                "--http-management-port=" + settings.managementPort(),
                                "--hostname=" + server(settings.port()),
                                "--db-url=jdbc:h2:file:"
                                        + database
                                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                                "--log-level=info,io.smallrye.health:error"));
        Map<String, String> environment =
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        settings.secrets().get(ADMINISTRATOR));
        return ChildProcess.start(command, environment, StopSignal.TERM, settings.log());
    }

    private void awaitHealth() {
        URI health = URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready");
        new HealthAwaited("Keycloak", ExitCode.KEYCLOAK_DOWN, process, http).at(health, PATIENCE);
    }

    private static URI server(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
