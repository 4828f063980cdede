package org.whalecurve.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A small file for each part that runs, so that another terminal, or the next start after a kill,
 * finds the processes. A process counts as ours only if it also began when the file says: process
 * numbers are used again.
 */
final class RunningParts {

    /** The system tells the start of a process only roughly and shifts it when its clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final int NO_PORT = 0;

    private final Path directory;

    /**
     * @param directory holds one file for each part
     */
    RunningParts(Path directory) {
        this.directory = directory;
    }

    /**
     * What is known of a part that runs.
     *
     * @param process the living process
     * @param port its port, or 0 if it has none
     */
    record Running(ProcessHandle process, int port) {}

    /** Writes down that a part runs without a port. */
    void started(Part part, ProcessHandle process) {
        started(part, process, NO_PORT);
    }

    /** Writes down that a part runs. */
    void started(Part part, ProcessHandle process, int port) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("started", start(process).toString());
        properties.setProperty("port", Integer.toString(port));
        try {
            Files.createDirectories(directory);
            try (Writer writer = Files.newBufferedWriter(file(part))) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(part) + ": " + e.getMessage(), e);
        }
    }

    /** Forgets a part that has stopped. */
    void stopped(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot delete " + file(part) + ": " + e.getMessage(), e);
        }
    }

    /** The part, if the process that was written down is still alive and still the same. */
    Optional<Running> find(Part part) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(part))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(part) + ": " + e.getMessage(), e);
        }
        try {
            Instant started = Instant.parse(properties.getProperty("started", ""));
            int port = Integer.parseInt(properties.getProperty("port", ""));
            return ProcessHandle.of(Long.parseLong(properties.getProperty("pid", "")))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(started, start(process)).abs().compareTo(TOLERANCE)
                                    <= 0)
                    .map(process -> new Running(process, port));
        } catch (java.time.format.DateTimeParseException | NumberFormatException e) {
            return Optional.empty(); // half a file, left by a crash while it was written
        }
    }

    private Path file(Part part) {
        return directory.resolve(part.fileName());
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
