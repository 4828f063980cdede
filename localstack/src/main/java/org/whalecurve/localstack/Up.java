package org.whalecurve.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whalecurve.localstack.StackSettings.NamedPort;

/**
 * {@code up}: brings the stack up, keeps it up until somebody stops it, and leaves nothing running
 * behind.
 */
final class Up {

    private static final long ROOM_FOR_A_FIRST_START = 2_000_000_000L;
    private static final long ROOM_FOR_ANOTHER_START = 500_000_000L;

    private final StackSettings settings;
    private final RunningParts parts;
    private final Console console;

    Up(StackSettings settings, RunningParts parts, Console console) {
        this.settings = settings;
        this.parts = parts;
        this.console = console;
    }

    /** Returns when the stack has stopped because somebody ordered it. */
    ExitCode run(Command.Up order) throws IOException {
        var taken = StackLock.tryTake(settings.state().root());
        if (taken.isEmpty()) {
            throw new LocalStackException(
                    ExitCode.ALREADY_RUNNING,
                    "Whalecurve is already running here"
                            + parts.find(Part.LAUNCHER)
                                    .map(launcher -> " (pid " + launcher.process().pid() + ")")
                                    .orElse("")
                            + ". `./whalecurve status` tells more, `./whalecurve down` stops it.");
        }
        try (StackLock lock = taken.get()) {
            new Leftovers(parts, console).stop();
            if (order.reset()) {
                reset();
            }
            requireRoom();
            for (NamedPort port : settings.ports()) {
                Ports.requireFree(port.number(), port.part(), port.variable());
            }
            parts.started(Part.LAUNCHER, ProcessHandle.current(), settings.port());
            try {
                return runStack(order);
            } finally {
                parts.stopped(Part.LAUNCHER);
            }
        }
    }

    private ExitCode runStack(Command.Up order) {
        try (RunningStack stack = new RunningStack(settings, parts, console)) {
            Thread onSignal =
                    new Thread(
                            () -> {
                                stack.close();
                                parts.stopped(Part.LAUNCHER);
                                console.progress(
                                        "Stopped. The data stays in " + settings.state().root());
                            },
                            "stop");
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                LocalKeycloak keycloak = stack.start();
                if (order.demo()) {
                    loadDemoOnce(stack, keycloak);
                }
                if (!stack.isStopping()) {
                    console.print(Welcome.text(settings));
                }
                stack.awaitEnd();
            } catch (LocalStackException e) {
                if (!stack.isStopping()) {
                    Runtime.getRuntime().removeShutdownHook(onSignal);
                    throw e;
                }
            }
            return ExitCode.OK;
        }
    }

    /**
     * Loads the demo company unless it has been loaded. If that fails, the person is told and the
     * application goes on without it: the next start tries again.
     */
    private void loadDemoOnce(RunningStack stack, LocalKeycloak keycloak) {
        if (Files.exists(demoMarker())) {
            return;
        }
        URI application = URI.create("http://127.0.0.1:" + settings.port());
        try {
            new DemoCompany(application, keycloak, console::progress).load();
            Files.writeString(demoMarker(), "");
        } catch (IOException e) {
            if (!stack.isStopping()) {
                console.progress(
                        "The demo company could not be loaded; the next start tries again. "
                                + e.getMessage());
            }
        }
    }

    /** Its presence says that the demo company was loaded to the end. */
    private Path demoMarker() {
        return settings.state().of("demo-loaded");
    }

    /** Deletes all that was entered or loaded; keeps the unpacked programs and the logs. */
    private void reset() {
        console.progress("Deleting all data in " + settings.state().root());
        try {
            for (String directory : List.of("postgresql", "keycloak", "data")) {
                Unpacking.delete(settings.state().of(directory));
            }
            Files.deleteIfExists(settings.state().of("secrets.properties"));
            Files.deleteIfExists(demoMarker());
        } catch (IOException e) {
            throw new LocalStackException(
                    ExitCode.POSTGRES_DOWN,
                    "The data could not be deleted ("
                            + e
                            + "). Was it made by another user, such as root?",
                    e);
        }
    }

    private void requireRoom() throws IOException {
        Path root = settings.state().root();
        boolean first = !Files.exists(settings.state().of("postgresql"));
        long needed = first ? ROOM_FOR_A_FIRST_START : ROOM_FOR_ANOTHER_START;
        FileStore disk = Files.getFileStore(root);
        if (disk.getUsableSpace() < needed) {
            throw new LocalStackException(
                    ExitCode.DISK_FULL,
                    "Only %d MB free on the disk of %s; %d MB are needed. Free some, or set %s to a directory elsewhere."
                            .formatted(
                                    disk.getUsableSpace() / 1_000_000,
                                    root,
                                    needed / 1_000_000,
                                    StateDirectory.VARIABLE));
        }
    }
}
