package org.whalecurve.domain.scenarios;

import static java.lang.Math.subtractExact;

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
        Search gaining = new Search(most);
        Search losing = new Search(most);
        for (int row = 0; row < before.rows(); row++) {
            if (before.customer(row) != OrderLineColumns.UNASSIGNED) {
                long change = subtractExact(after.profit(row), before.profit(row));
                if (change != 0) {
                    (change > 0 ? gaining : losing)
                            .meet(
                                    before.customer(row),
                                    before.profit(row),
                                    after.profit(row),
                                    Math.absExact(change));
                }
            }
        }
        return new Movers(gaining.found(), losing.found(), gaining.met, losing.met);
    }

    /** Keeps the largest of many changes that are met in ascending order of customer number. */
    private static final class Search {

        private static final Comparator<Mover> SMALLEST_FIRST =
                Comparator.comparingLong((Mover mover) -> Math.absExact(mover.change()))
                        .thenComparing(Mover::customer, Comparator.reverseOrder());

        private final PriorityQueue<Mover> kept = new PriorityQueue<>(SMALLEST_FIRST);
        private final int most;
        private long smallest;
        private int met;

        Search(int most) {
            this.most = most;
        }

        /** Of equal changes the first that was met is kept. */
        void meet(int customer, long before, long after, long size) {
            met++;
            if (kept.size() < most) {
                kept.add(new Mover(customer, before, after));
            } else if (size > smallest) {
                kept.remove();
                kept.add(new Mover(customer, before, after));
            } else {
                return;
            }
            smallest = Math.absExact(kept.element().change());
        }

        List<Mover> found() {
            return kept.stream().sorted(SMALLEST_FIRST.reversed()).toList();
        }
    }
}
