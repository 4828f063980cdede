package org.whalecurve.domain.scenarios;

import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * The customers whose profit differs most between two outcomes of the same run.
 *
 * @param gaining those who earn more, the largest change first
 * @param losing those who earn less, the largest change first
 * @param gainers how many earn more
 * @param losers how many earn less
 */
public record Movers(List<Mover> gaining, List<Mover> losing, int gainers, int losers) {

    /**
     * A customer that earns more or less.
     *
     * @param customer the customer's number
     * @param before profit in minor units
     * @param after profit in minor units
     */
    public record Mover(int customer, long before, long after) {

        /** How much more; negative for less. */
        public long change() {
            return subtractExact(after, before);
        }
    }

    /**
     * Compares two outcomes.
     *
     * @param most how many of each sort are wanted at the most
     */
    public static Movers between(Outcome before, Outcome after, int most) {
        Comparator<Mover> byChange =
                Comparator.comparingLong(Mover::change)
                        .thenComparing(Mover::customer, Comparator.reverseOrder());
        Search gaining = new Search(byChange, most);
        Search losing =
                new Search(
                        Comparator.comparingLong(Mover::change)
                                .reversed()
                                .thenComparing(Mover::customer, Comparator.reverseOrder()),
                        most);
        for (int row = 0; row < before.rows(); row++) {
            if (before.customer(row) != OrderLineColumns.UNASSIGNED) {
                long change = Long.compare(after.profit(row), before.profit(row));
                if (change != 0) {
                    (change > 0 ? gaining : losing)
                            .add(before.customer(row), before.profit(row), after.profit(row));
                }
            }
        }
        return new Movers(gaining.first(), losing.first(), gaining.met, losing.met);
    }

    /** Keeps the first of many. */
    private static final class Search {

        private final PriorityQueue<Mover> kept;
        private final int most;
        private int met;

        Search(Comparator<Mover> lastFirst, int most) {
            this.kept = new PriorityQueue<>(lastFirst);
            this.most = most;
        }

        void add(int customer, long before, long after) {
            met++;
            kept.add(new Mover(customer, before, after));
            if (kept.size() > most) {
                kept.remove();
            }
        }

        List<Mover> first() {
            List<Mover> first = new ArrayList<>();
            while (!kept.isEmpty()) {
                first.addFirst(kept.remove());
            }
            return List.copyOf(first);
        }
    }
}
