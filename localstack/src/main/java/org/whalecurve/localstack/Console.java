package org.whalecurve.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Progress for the person at the terminal: plain lines, each with the seconds since the command was
 * given.
 */
final class Console {

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant begin;

    Console(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** One step of a longer work. */
    synchronized void progress(String text) {
        long seconds = Duration.between(begin, clock.instant()).toSeconds();
        out.println(String.format(Locale.ROOT, "[%3d s] %s", seconds, text));
    }

    /** Text as it is. */
    synchronized void print(String text) {
        out.println(text);
    }
}
