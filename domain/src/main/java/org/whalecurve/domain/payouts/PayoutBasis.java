package org.whalecurve.domain.payouts;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.scorecards.Months;

/**
 * What payouts were worked out from.
 *
 * @param at the moment: what was of record and entered by then counted, and nothing later
 * @param runs the runs of record within the months, by the months that each is about
 */
public record PayoutBasis(Instant at, SortedMap<Months, RestedOn> runs) {

    /** In which order runs stand. */
    public static final Comparator<Months> BY_MONTHS =
            Comparator.comparing(Months::from).thenComparing(Months::to);

    /**
     * A run with the facts of operations that counted beside it.
     *
     * @param run the id of the run
     * @param facts the hash of the facts of operations; empty where there were none
     */
    public record RestedOn(String run, String facts) {}

    /** Keeps a copy. */
    public PayoutBasis {
        SortedMap<Months, RestedOn> copy = new TreeMap<>(BY_MONTHS);
        copy.putAll(runs);
        runs = Collections.unmodifiableSortedMap(copy);
    }

    /** What payouts were worked out from at a moment. */
    public static PayoutBasis of(Instant at, Map<Months, RestedOn> runs) {
        SortedMap<Months, RestedOn> sorted = new TreeMap<>(BY_MONTHS);
        sorted.putAll(runs);
        return new PayoutBasis(at, sorted);
    }
}
