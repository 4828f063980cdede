package org.whalecurve.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whalecurve.localstack.ChildProcess.StopSignal;

/**
 * What a killed launcher or a killed PostgreSQL leaves in the data directory: a lock file that
 * names a process. That process may still run, may be gone, or its number may long belong to
 * somebody else, and then PostgreSQL would refuse to start.
 */
final class LeftoverPostgres {

    private LeftoverPostgres() {}

    /**
     * Stops a PostgreSQL that still works on this data, and removes the lock file of one that does
     * not.
     */
    static void clear(Path data) throws IOException {
        Path lockFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> named = named(lockFile);
        if (named.isPresent() && worksOn(named.get(), data)) {
            ChildProcess.stop(named.get(), StopSignal.INT);
        }
        Files.deleteIfExists(lockFile);
    }

    private static Optional<ProcessHandle> named(Path lockFile) throws IOException {
        try {
            List<String> lines = Files.readAllLines(lockFile, StandardCharsets.ISO_8859_1);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Our postgres carries its data directory on its command line; whoever does not is somebody
     * else.
     */
    private static boolean worksOn(ProcessHandle handle, Path data) {
        try {
            String commandLine =
                    Files.readString(
                            Path.of("/proc", Long.toString(handle.pid()), "cmdline"),
                            StandardCharsets.ISO_8859_1);
            return List.of(commandLine.split("\0")).contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }
}
