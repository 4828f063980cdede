package org.whalecurve.application.runs.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;

/** Tells, now and then, how many lines have been folded. */
public final class Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final LongConsumer told;
    private Instant last;
    private long lines;

    /** Begins; at most once a second it tells. */
    public Progress(InstantSource clock, LongConsumer told) {
        this.clock = clock;
        this.told = told;
        this.last = clock.instant();
    }

    /** So many lines more. */
    public void add(int more) {
        lines += more;
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(BETWEEN) >= 0) {
            last = now;
            told.accept(lines);
        }
    }
}
