package org.whalecurve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.localstack.ChildProcess.StopSignal;

/**
 * The application itself, started as it would be anywhere: one Java program that learns everything
 * from its environment.
 */
final class LocalApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;

    private LocalApplication(ChildProcess process) {
        this.process = process;
    }

    /**
     * Starts the application and returns when it is ready.
     *
     * @throws LocalStackException (application) if it does not come up, with the end of its log
     */
    static LocalApplication start(
            StackSettings settings, Database database, URI issuer, Secrets secrets) {
        Path program = settings.project().resolve("bootstrap/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(program)) {
            throw new LocalStackException(
                    ExitCode.APPLICATION_DOWN,
                    "The application " + program + " is not built; `./whalecurve up` builds it.");
        }
        List<String> command =
                List.of(
                        JavaProgram.ofThisJvm(),
                        "-Xmx1536m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        program.toString());
        Path log = settings.state().logs().resolve("application.log");
        try {
            Files.createDirectories(settings.state().of("data"));
            ChildProcess process =
                    ChildProcess.start(
                            command,
                            environment(settings, database, issuer, secrets),
                            StopSignal.TERM,
                            log);
            LocalApplication application = new LocalApplication(process);
            try {
                application.awaitHealth(settings.port());
                return application;
            } catch (RuntimeException e) {
                application.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LocalStackException(
                    ExitCode.APPLICATION_DOWN,
                    "The application did not come up: " + e.getMessage(),
                    e);
        }
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitHealth(int port) {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            new HealthAwaited("The application", ExitCode.APPLICATION_DOWN, process, http)
                    .at(health, PATIENCE);
        }
    }

    private static Map<String, String> environment(
            StackSettings settings, Database database, URI issuer, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("WHALECURVE_HTTP_HOST", "127.0.0.1");
        environment.put("WHALECURVE_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("WHALECURVE_PUBLIC_URL", settings.address().toString());
        environment.put("WHALECURVE_DB_URL", database.jdbcUrl());
        environment.put("WHALECURVE_DB_USER", database.app().user());
        environment.put("WHALECURVE_DB_PASSWORD", database.app().password());
        environment.put("WHALECURVE_DB_OWNER_USER", database.owner().user());
        environment.put("WHALECURVE_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("WHALECURVE_OIDC_URL", issuer.toString());
        environment.put("WHALECURVE_OIDC_WEB_SECRET", secrets.get("whalecurve-web"));
        environment.put("WHALECURVE_COOKIE_KEY", secrets.get("cookie-key"));
        environment.put("WHALECURVE_DATA", settings.state().of("data").toString());
        return environment;
    }
}
