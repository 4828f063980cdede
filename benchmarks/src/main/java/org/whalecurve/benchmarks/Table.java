package org.whalecurve.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Prints measurements as a table that can be pasted into a document. */
final class Table {

    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;

    Table(PrintStream out, String title) throws IOException {
        this.out = out;
        out.println();
        out.println(title + "; load " + Machine.load());
        out.println();
        out.println(
                "| phase                 |       rows |  seconds |     rows/s |  CPU s | heap MB | live MB |  RSS MB |");
        out.println(
                "|-----------------------|-----------:|---------:|-----------:|-------:|--------:|--------:|--------:|");
    }

    void add(Measured phase) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "| %-21s | %,10d | %,8.2f | %10s | %6.1f | %7s | %7s | %7s |",
                        phase.name(),
                        phase.rows(),
                        phase.seconds(),
                        phase.seconds() > 0
                                ? String.format(
                                        Locale.ROOT, "%,.0f", phase.rows() / phase.seconds())
                                : "",
                        phase.cpuSeconds(),
                        megabytes(phase.heap()),
                        megabytes(phase.live()),
                        megabytes(phase.resident())));
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "–" : String.format(Locale.ROOT, "%,.0f", bytes / MEGABYTE);
    }
}
