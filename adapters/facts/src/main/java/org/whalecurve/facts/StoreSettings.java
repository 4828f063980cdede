package org.whalecurve.facts;

import java.nio.file.Path;

/**
 * How a store works.
 *
 * @param data the data directory of the installation
 * @param memoryMegabytes memory the database in the process may take before it goes to the disk
 * @param threads how many threads it may use
 */
public record StoreSettings(Path data, int memoryMegabytes, int threads) {

    /** Enough for tens of millions of lines; beyond it sorting goes to the disk. */
    public static final int USUAL_MEMORY = 1024;

    /** Leaves the other cores to the people who ask. */
    public static final int USUAL_THREADS = 2;

    /** The usual settings for a data directory. */
    public static StoreSettings in(Path data) {
        return new StoreSettings(data, USUAL_MEMORY, USUAL_THREADS);
    }
}
