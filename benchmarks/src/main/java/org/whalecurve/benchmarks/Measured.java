package org.whalecurve.benchmarks;

/**
 * What a phase took of the process that did it.
 *
 * @param name the phase
 * @param rows how many rows it went through
 * @param seconds by the clock
 * @param cpuSeconds of all threads of the process, its database and garbage collector included
 * @param heap most bytes of Java heap in use; 0 where there is no heap or it was not sampled
 * @param live most bytes of Java heap in use just after a collection; 0 if there was none
 * @param resident most bytes of main memory that the process held, heap and all else
 */
record Measured(
        String name,
        long rows,
        double seconds,
        double cpuSeconds,
        long heap,
        long live,
        long resident) {

    /** Several phases as one. */
    static Measured together(String name, long rows, Iterable<Measured> phases) {
        double seconds = 0;
        double cpuSeconds = 0;
        long heap = 0;
        long live = 0;
        long resident = 0;
        for (Measured phase : phases) {
            seconds += phase.seconds;
            cpuSeconds += phase.cpuSeconds;
            heap = Math.max(heap, phase.heap);
            live = Math.max(live, phase.live);
            resident = Math.max(resident, phase.resident);
        }
        return new Measured(name, rows, seconds, cpuSeconds, heap, live, resident);
    }
}
