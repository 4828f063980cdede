package org.whalecurve.domain.currencies;

import static java.lang.Math.addExact;

import org.whalecurve.domain.imports.RowKind;

/** What amounts of one currency came to as they were read, and once each was converted. */
public final class ConvertedSums {

    /** Behind the kinds of order lines. */
    private static final int POSTINGS = RowKind.values().length;

    private final long[] read = new long[POSTINGS + 1];
    private final long[] converted = new long[POSTINGS + 1];

    ConvertedSums() {}

    /**
     * Counts an order line.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    void add(int kind, long minor, long ownMinor) {
        read[kind] = addExact(read[kind], minor);
        converted[kind] = addExact(converted[kind], ownMinor);
    }

    /** Counts a posting of the ledger. */
    void addPosting(long minor, long ownMinor) {
        add(POSTINGS, minor, ownMinor);
    }

    /** The amounts of order lines of a kind, in minor units of their own currency. */
    public long read(RowKind kind) {
        return read[kind.ordinal()];
    }

    /** The same amounts in minor units of the model's currency. */
    public long converted(RowKind kind) {
        return converted[kind.ordinal()];
    }

    /** The amounts of postings, in minor units of their own currency. */
    public long postingsRead() {
        return read[POSTINGS];
    }

    /** The same amounts in minor units of the model's currency. */
    public long postingsConverted() {
        return converted[POSTINGS];
    }
}
