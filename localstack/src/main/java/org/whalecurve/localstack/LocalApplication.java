package org.whalecurve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.whalecurve.localstack.ChildProcess.StopSignal;

/**
 * The application itself, started as it would be anywhere: one Java program that learns everything
 * from its environment.
 */
public final class LocalApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChildProcess process;

    private LocalApplication(ChildProcess process) {
        this.process = process;
    }

    /**
     * Starts the application and returns when it is ready.
     *
     * @throws LocalStackException (application) if it does not come up, with the end of its log
     */
    public static LocalApplication start(ApplicationSettings settings) {
        if (!Files.exists(settings.program())) {
            throw new LocalStackException(
                    ExitCode.APPLICATION_DOWN,
                    "The application "
                            + settings.program()
                            + " is not built; `./whalecurve up` builds it.");
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JavaProgram.ofThisJvm(),
                                "-Xmx1536m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(settings.jvmOptions());
        command.addAll(List.of("-jar", settings.program().toString()));
        try {
            StateDirectory.makePrivate(settings.data());
            ChildProcess process =
                    ChildProcess.start(
                            command, settings.environment(), StopSignal.TERM, settings.log());
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

    /** The server process, to watch it or to kill it in a test. */
    public ProcessHandle handle() {
        return process.handle();
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
}
