package org.whalecurve.application;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Keeps the time of background work, for those who run the installation. */
public interface Stopwatch {

    /**
     * Does a phase and keeps its time; of a phase that fails nothing is kept.
     *
     * @param rows how many rows the phase went through, told from its outcome
     */
    <T> T time(Phase phase, ToLongFunction<T> rows, Supplier<T> work);
}
