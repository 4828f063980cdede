package org.whalecurve.application.facts.port;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.whalecurve.application.InMemoryTable;

/**
 * Numbers keys in the order of meeting; a number is never given twice, even if its unit of work
 * fails.
 *
 * @param <R> what is kept under a key
 */
public final class InMemoryNumbers<R> {

    private final InMemoryTable<String, R> table;
    private final ToIntFunction<R> numberOf;
    private final AtomicInteger last = new AtomicInteger();

    public InMemoryNumbers(InMemoryTable<String, R> table, ToIntFunction<R> numberOf) {
        this.table = table;
        this.numberOf = numberOf;
    }

    public int next() {
        return last.incrementAndGet();
    }

    /**
     * @param newcomer what to keep of a key that is met for the first time, by its number
     */
    public Numbering numbering(Function<Numbering.Met, IntFunction<R>> newcomer) {
        return keys -> numbersOf(keys, newcomer);
    }

    private synchronized int[] numbersOf(
            List<Numbering.Met> keys, Function<Numbering.Met, IntFunction<R>> newcomer) {
        int[] numbers = new int[keys.size()];
        for (int i = 0; i < numbers.length; i++) {
            Numbering.Met met = keys.get(i);
            if (table.find(met.key()).isEmpty()) {
                table.add(met.key(), newcomer.apply(met).apply(next()));
            }
            numbers[i] = numberOf.applyAsInt(table.find(met.key()).orElseThrow());
        }
        return numbers;
    }
}
