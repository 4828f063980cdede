package org.whalecurve.localstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.whalecurve.localstack.KeycloakSettings.TestClient;
import org.whalecurve.localstack.PostgresSettings.Durability;

/**
 * The parts of one installation while they run: started side by side where they do not need each
 * other, watched together, stopped in order. Closing is safe from any thread and at any moment,
 * also while parts are still starting.
 */
final class RunningStack implements AutoCloseable {

    private static final int LOG_LINES = 20;

    private final StackSettings settings;
    private final RunningParts parts;
    private final Console console;
    private final Secrets secrets;
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Part, ChildProcess> processes = new EnumMap<>(Part.class);
    private final Object closing = new Object();
    private volatile boolean stopping;

    RunningStack(StackSettings settings, RunningParts parts, Console console) {
        this.settings = settings;
        this.parts = parts;
        this.console = console;
        this.secrets = Secrets.in(settings.state().root());
    }

    /**
     * Starts PostgreSQL and Keycloak at the same time and then the application.
     *
     * @return the running Keycloak, which hands out tokens
     * @throws LocalStackException telling which part did not come up
     */
    LocalKeycloak start() {
        List<LocalPostgres> postgres = new ArrayList<>();
        List<LocalKeycloak> keycloak = new ArrayList<>();
        inParallel(
                List.of(
                        () -> {
                            postgres.add(startPostgres());
                            return Part.POSTGRES;
                        },
                        () -> {
                            keycloak.add(startKeycloak());
                            return Part.KEYCLOAK;
                        }));
        Database database = postgres.getFirst().database();
        LocalKeycloak signIn = keycloak.getFirst();
        inParallel(
                List.of(() -> {
                    console.progress("The application is starting");
                    LocalApplication application =
                            LocalApplication.start(
                                    settings.application(database, signIn.issuer(), secrets));
                    runs(Part.APPLICATION, application.process(), settings.port());
                    return Part.APPLICATION;
                }));
        return signIn;
    }

    /**
     * Returns when somebody has closed the stack.
     *
     * @throws LocalStackException if a part ended that nobody stopped
     */
    void awaitEnd() {
        Map<Part, ChildProcess> watched;
        synchronized (processes) {
            watched = new EnumMap<>(processes);
        }
        CompletableFuture.anyOf(
                        watched.values().stream()
                                .map(process -> process.handle().onExit())
                                .toArray(CompletableFuture<?>[]::new))
                .join();
        watched.forEach((part, process) -> {
            if (!stopping && !process.isAlive()) {
                throw new LocalStackException(
                        fault(part),
                        part.label() + " ended unexpectedly.\n" + process.endOfLog(LOG_LINES));
            }
        });
    }

    /**
     * Whether somebody has begun to close the stack: what fails from then on fails because of that.
     */
    boolean isStopping() {
        return stopping;
    }

    /** Stops what runs, in order, and what is just starting. */
    @Override
    public void close() {
        stopping = true;
        synchronized (closing) {
            starters.shutdownNow();
            try {
                if (!starters.awaitTermination(1, TimeUnit.MINUTES)) {
                    console.progress("Some part does not give up starting; its guard will end it");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            for (Part part : Part.values()) {
                stop(part);
            }
        }
    }

    private void stop(Part part) {
        ChildProcess process;
        synchronized (processes) {
            process = processes.remove(part);
        }
        if (process != null) {
            console.progress("Stopping " + part.label());
            process.close();
            parts.stopped(part);
        }
    }

    private LocalPostgres startPostgres() {
        console.progress("PostgreSQL is starting");
        LocalPostgres postgres =
                LocalPostgres.start(
                        new PostgresSettings(
                                settings.state().of("postgresql"),
                                settings.state().runtime(),
                                log(Part.POSTGRES),
                                settings.databasePort(),
                                Durability.DURABLE,
                                secrets));
        runs(Part.POSTGRES, postgres.process(), settings.databasePort());
        return postgres;
    }

    private LocalKeycloak startKeycloak() {
        console.progress(
                KeycloakDistribution.isBuiltIn(settings.state().runtime())
                        ? "Keycloak is starting"
                        : "Keycloak is unpacked, built and started; the first time this takes a minute or two");
        LocalKeycloak keycloak =
                LocalKeycloak.start(
                        new KeycloakSettings(
                                settings.state().of("keycloak"),
                                settings.state().runtime(),
                                KeycloakSettings.fetchedZip(),
                                log(Part.KEYCLOAK),
                                settings.keycloakPort(),
                                settings.keycloakManagementPort(),
                                settings.address(),
                                secrets,
                                TestClient.ABSENT));
        runs(Part.KEYCLOAK, keycloak.process(), settings.keycloakPort());
        return keycloak;
    }

    private java.nio.file.Path log(Part part) {
        return settings.state().logs().resolve(part.fileName() + ".log");
    }

    private void runs(Part part, ChildProcess process, int port) {
        parts.started(part, process.handle(), port);
        synchronized (processes) {
            processes.put(part, process);
        }
        console.progress(part.label() + " is up on port " + port);
    }

    /** The first failure ends the waiting for the others; closing the stack then stops them. */
    private void inParallel(List<Callable<Part>> starts) {
        ExecutorCompletionService<Part> started = new ExecutorCompletionService<>(starters);
        starts.forEach(started::submit);
        for (int i = 0; i < starts.size(); i++) {
            try {
                started.take().get();
            } catch (ExecutionException e) {
                throw asFault(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalStackException(
                        ExitCode.APPLICATION_DOWN, "Interrupted while starting.", e);
            }
        }
    }

    private static LocalStackException asFault(@org.jspecify.annotations.Nullable Throwable cause) {
        return switch (cause) {
            case LocalStackException fault -> fault;
            case IOException e ->
                    new LocalStackException(
                            ExitCode.APPLICATION_DOWN, String.valueOf(e.getMessage()), e);
            case null, default ->
                    new LocalStackException(ExitCode.APPLICATION_DOWN, "Unexpected: " + cause);
        };
    }

    private static ExitCode fault(Part part) {
        return switch (part) {
            case POSTGRES -> ExitCode.POSTGRES_DOWN;
            case KEYCLOAK -> ExitCode.KEYCLOAK_DOWN;
            case APPLICATION, LAUNCHER -> ExitCode.APPLICATION_DOWN;
        };
    }
}
