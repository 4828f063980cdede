package org.whalecurve.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux knows of a process: its CPU time and the most memory it held. */
final class ProcessClock {

    /** Ticks a second, the same on every Linux that runs Java 25. */
    private static final double TICKS = 100;

    /** Positions in /proc/pid/stat after the name, which may hold anything. */
    private static final int OWN_TIME = 11;

    private static final int TIME_OF_DEAD_CHILDREN = 13;

    private ProcessClock() {}

    /** CPU seconds of a process, its children, and those of them that have ended. */
    static double cpuSecondsOfAll(ProcessHandle process) {
        double ended = ticks(process.pid(), TIME_OF_DEAD_CHILDREN);
        return ended
                + Stream.concat(Stream.of(process), process.descendants())
                        .mapToDouble(ProcessClock::cpuSeconds)
                        .sum();
    }

    /** CPU seconds of one process. */
    static double cpuSeconds(ProcessHandle process) {
        return ticks(process.pid(), OWN_TIME);
    }

    /** The most bytes of main memory that a process held so far. */
    static long mostResident(ProcessHandle process) {
        for (String line : lines(process.pid(), "status")) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }

    private static double ticks(long pid, int position) {
        List<String> lines = lines(pid, "stat");
        if (lines.isEmpty()) {
            return 0;
        }
        String line = lines.getFirst();
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(position)) + Long.parseLong(fields.get(position + 1)))
                / TICKS;
    }

    /** Nothing if the process has ended. */
    private static List<String> lines(long pid, String file) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), file));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
