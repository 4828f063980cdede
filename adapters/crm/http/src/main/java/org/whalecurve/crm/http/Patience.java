package org.whalecurve.crm.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How time is told and passed, and what chance says: handed in, so that a test of an hour's waiting
 * takes no time.
 */
record Patience(Clock clock, Pause pause, RandomGenerator random) {

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** The present moment. */
    Instant present() {
        return clock.instant();
    }

    /**
     * Full jitter: any time up to a bound that doubles with each attempt (M. Brooker,
     * <i>Exponential Backoff and Jitter</i>, AWS Architecture Blog, 2015).
     */
    Duration jitter(int attempt, Duration first, Duration longest) {
        long bound = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt, 20));
        return Duration.ofMillis(random.nextLong(bound + 1));
    }
}
