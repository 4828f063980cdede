package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that runs beside us, in a session of its own so that a Ctrl-C in the terminal reaches
 * only us and we can stop the parts in order. Should we be killed, a small guard that waits at the
 * other end of a pipe asks the server to stop.
 */
final class ChildProcess implements AutoCloseable {

    /**
     * The polite way to end a program. PostgreSQL takes INT for it: with TERM it waits for its
     * clients to leave first.
     */
    enum StopSignal {
        TERM,
        INT
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long ROTATE_ABOVE_BYTES = 10_000_000;
    private static final boolean OWN_SESSION = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final Process process;
    private final Process guard;
    private final StopSignal signal;
    private final Path log;

    private ChildProcess(Process process, Process guard, StopSignal signal, Path log) {
        this.process = process;
        this.guard = guard;
        this.signal = signal;
        this.log = log;
    }

    /**
     * Starts a program; all it prints goes to the end of {@code log}.
     *
     * @param command the program and its arguments
     * @param environment variables added to ours
     */
    static ChildProcess start(
            List<String> command, Map<String, String> environment, StopSignal signal, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > ROTATE_ABOVE_BYTES) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder =
                new ProcessBuilder(inOwnSession(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Process guard = guard(process.pid(), signal);
        var _ = process.onExit().thenRun(guard::destroyForcibly);
        return new ChildProcess(process, guard, signal, log);
    }

    /** Runs a short command to its end and returns what it printed; for tools, not servers. */
    static String run(List<String> command, Duration patience) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(
                        command.getFirst() + " did not end within " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.getFirst(), e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    command.getFirst()
                            + " ended with "
                            + process.exitValue()
                            + ":\n"
                            + output.strip());
        }
        return output;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The last lines of the log, indented, for an error message. */
    String endOfLog(int lines) {
        try {
            List<String> all = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            StringBuilder end = new StringBuilder("End of ").append(log).append(":");
            all.subList(Math.max(0, all.size() - lines), all.size())
                    .forEach(line -> end.append("\n    ").append(line));
            return end.toString();
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }

    /** Waits until the program has ended by itself. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the program to stop, waits, and after half a minute ends it by force. */
    @Override
    public void close() {
        try {
            stop(process.toHandle(), signal);
        } finally {
            guard.destroyForcibly();
        }
    }

    /**
     * Stops a program of ours, perhaps one that another launcher left behind. Whoever was
     * interrupted still stops it politely and stays interrupted.
     */
    static void stop(ProcessHandle handle, StopSignal signal) {
        boolean interrupted = Thread.interrupted();
        if (handle.isAlive()) {
            stopAlive(handle, signal);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopAlive(ProcessHandle handle, StopSignal signal) {
        try {
            run(List.of("sh", "-c", "kill -" + signal + " " + handle.pid()), PATIENCE);
            handle.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        } catch (IOException | TimeoutException | java.util.concurrent.ExecutionException e) {
            handle.destroyForcibly();
        }
    }

    private static List<String> inOwnSession(List<String> command) {
        if (!OWN_SESSION) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        return whole;
    }

    /**
     * Reading ends only when we die, for nothing is ever written; on a clean stop the guard is
     * ended before it can act.
     */
    private static Process guard(long pid, StopSignal signal) {
        String script = "read -r never; kill -" + signal + " " + pid;
        try {
            return new ProcessBuilder(inOwnSession(List.of("sh", "-c", script)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start sh: " + e.getMessage(), e);
        }
    }
}
