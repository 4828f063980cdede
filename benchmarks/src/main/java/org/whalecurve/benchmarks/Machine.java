package org.whalecurve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What figures are worth depends on it. */
final class Machine {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    /** Cores, memory and JDK. */
    static String description() throws IOException {
        long kilobytes =
                Long.parseLong(Files.readAllLines(MEMORY).getFirst().replaceAll("\\D", ""));
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                kilobytes / 1024.0 / 1024.0,
                Runtime.version());
    }

    /** How many processes have wanted a core during the last minute: ours, and whoever else's. */
    static String load() throws IOException {
        return Files.readString(LOAD).split(" ", 2)[0];
    }
}
