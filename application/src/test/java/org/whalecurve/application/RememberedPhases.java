package org.whalecurve.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** A stopwatch that remembers which phases were timed and how many rows each went through. */
public final class RememberedPhases implements Stopwatch {

    /** A phase that came to its end. */
    public record Lap(Phase phase, long rows) {}

    private final List<Lap> laps = new ArrayList<>();

    @Override
    public <T> T time(Phase phase, ToLongFunction<T> rows, Supplier<T> work) {
        T outcome = work.get();
        laps.add(new Lap(phase, rows.applyAsLong(outcome)));
        return outcome;
    }

    /** The phases in the order in which they ended. */
    public List<Lap> laps() {
        return List.copyOf(laps);
    }
}
