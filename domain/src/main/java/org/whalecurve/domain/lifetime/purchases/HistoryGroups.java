package org.whalecurve.domain.lifetime.purchases;

import java.util.Arrays;

/**
 * The different histories of many customers, each once, with how many customers have it: a million
 * customers of a shop have some hundred thousand. They are in order of repeats, age and recency.
 *
 * <p>Invariants, each with a property test: the counts add up to the customers; the history of a
 * customer's group is the customer's; no history comes twice.
 */
public final class HistoryGroups {

    private final long[] keys;
    private final int[] counts;
    private final int[] groupOf;

    private HistoryGroups(long[] keys, int[] counts, int[] groupOf) {
        this.keys = keys;
        this.counts = counts;
        this.groupOf = groupOf;
    }

    static HistoryGroups of(PurchaseHistories histories) {
        long[] keyOf = new long[histories.size()];
        for (int i = 0; i < keyOf.length; i++) {
            keyOf[i] =
                    (long) histories.repeats()[i] << 32
                            | (long) histories.ages()[i] << 16
                            | histories.recencies()[i];
        }
        long[] keys = keyOf.clone();
        Arrays.sort(keys);
        int[] counts = new int[keys.length];
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[distinct - 1]) {
                keys[distinct++] = keys[i];
            }
            counts[distinct - 1]++;
        }
        keys = Arrays.copyOf(keys, distinct);
        int[] groupOf = new int[keyOf.length];
        for (int i = 0; i < keyOf.length; i++) {
            groupOf[i] = Arrays.binarySearch(keys, keyOf[i]);
        }
        return new HistoryGroups(keys, Arrays.copyOf(counts, distinct), groupOf);
    }

    /** How many different histories there are. */
    public int size() {
        return keys.length;
    }

    /** How many customers there are. */
    public int customers() {
        return groupOf.length;
    }

    /** How many customers have the history. */
    public int count(int group) {
        return counts[group];
    }

    /** The number of the group of each customer, in the order of the histories. */
    public int groupOf(int row) {
        return groupOf[row];
    }

    /** See {@link History#repeats}. */
    public int repeats(int group) {
        return (int) (keys[group] >>> 32);
    }

    /** In days, see {@link History#age}. */
    public int age(int group) {
        return (int) (keys[group] >>> 16) & 0xffff;
    }

    /** In days, see {@link History#recency}. */
    public int recency(int group) {
        return (int) keys[group] & 0xffff;
    }

    /** The history itself. */
    public History history(int group) {
        return new History(repeats(group), recency(group), age(group));
    }

    /** How many customers bought again. */
    public int repeaters() {
        int repeaters = 0;
        for (int i = 0; i < keys.length; i++) {
            repeaters += repeats(i) > 0 ? counts[i] : 0;
        }
        return repeaters;
    }

    /** How often customers bought again, together. */
    public long totalRepeats() {
        long total = 0;
        for (int i = 0; i < keys.length; i++) {
            total += (long) repeats(i) * counts[i];
        }
        return total;
    }

    /** The most repeats of one customer. */
    public int mostRepeats() {
        return keys.length == 0 ? 0 : repeats(keys.length - 1);
    }

    /** The greatest age, in days. */
    public int greatestAge() {
        int greatest = 0;
        for (int i = 0; i < keys.length; i++) {
            greatest = Math.max(greatest, age(i));
        }
        return greatest;
    }

    /** The age, in days, that half of the customers do not exceed; zero without customers. */
    public int medianAge() {
        int[] customersOfAge = new int[History.OLDEST + 1];
        for (int i = 0; i < keys.length; i++) {
            customersOfAge[age(i)] += counts[i];
        }
        int age = 0;
        int until = customersOfAge[0];
        while (2L * until < customers()) {
            age++;
            until += customersOfAge[age];
        }
        return age;
    }

    /**
     * Every n-th of the different histories, so that at most so many remain: enough to try starts
     * of a search on.
     */
    public HistoryGroups thinned(int most) {
        int each = (keys.length + most - 1) / most;
        if (each <= 1) {
            return this;
        }
        int size = (keys.length + each - 1) / each;
        long[] keptKeys = new long[size];
        int[] keptCounts = new int[size];
        int customers = 0;
        for (int i = 0; i < size; i++) {
            keptKeys[i] = keys[i * each];
            keptCounts[i] = counts[i * each];
            customers += keptCounts[i];
        }
        int[] keptGroupOf = new int[customers];
        int row = 0;
        for (int i = 0; i < size; i++) {
            Arrays.fill(keptGroupOf, row, row + keptCounts[i], i);
            row += keptCounts[i];
        }
        return new HistoryGroups(keptKeys, keptCounts, keptGroupOf);
    }
}
