package org.whalecurve.domain.currencies;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What a reading of facts converted, by currency; empty where all was in the model's own. */
public final class ConversionTally {

    private final SortedMap<String, ConvertedSums> sums = new TreeMap<>();

    /** The sums of a currency; nothing if it did not occur. */
    public ConvertedSums of(String currency) {
        return sums.computeIfAbsent(currency, _ -> new ConvertedSums());
    }

    /**
     * A sum over all currencies, of what was converted.
     *
     * @throws ArithmeticException if it leaves the range of a long
     */
    public long total(ToLongFunction<ConvertedSums> converted) {
        return sums.values().stream().mapToLong(converted).reduce(0, Math::addExact);
    }
}
