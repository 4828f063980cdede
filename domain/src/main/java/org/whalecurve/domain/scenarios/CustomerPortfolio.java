package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.portfolio.Candidates;
import org.whalecurve.domain.portfolio.Portfolio;

/**
 * Whom to serve with the capacity that there is, or would be.
 *
 * @param pools what becomes of each pool if everybody is served
 * @param capacity milliminutes of each pool that are left for customers once the lines without one
 *     are done
 * @param customers customer numbers, ascending: the candidates
 * @param candidates what they bring and take
 * @param portfolio whom to serve
 */
public record CustomerPortfolio(
        List<PoolUsage> pools,
        long[] capacity,
        int[] customers,
        Candidates candidates,
        Portfolio portfolio) {

    /**
     * Chooses among the customers of an outcome.
     *
     * @param outcome what is earned if everybody is served
     * @param gone rows that are not there any more
     * @param contributions what each row brings before the cost of capacity, in minor units
     * @param used milliminutes by pool, then by row
     * @throws NoCapacityLeft if the lines without a customer alone take more than there is
     */
    static CustomerPortfolio of(Outcome outcome, BitSet gone, long[] contributions, long[][] used) {
        int[] rows =
                IntStream.range(0, outcome.rows())
                        .filter(row -> outcome.customer(row) != OrderLineColumns.UNASSIGNED)
                        .filter(row -> !gone.get(row))
                        .toArray();
        boolean ofNobody = outcome.rows() > 0 && outcome.customer(0) == OrderLineColumns.UNASSIGNED;
        long[] capacity = new long[used.length];
        for (int p = 0; p < used.length; p++) {
            PoolUsage pool = outcome.pools().get(p);
            capacity[p] = subtractExact(pool.capacity(), ofNobody ? used[p][0] : 0);
            if (capacity[p] < 0) {
                throw new NoCapacityLeft(pool.name());
            }
        }
        Candidates candidates =
                new Candidates(
                        at(rows, row -> contributions[row]),
                        at(rows, outcome::profit),
                        Arrays.stream(used)
                                .map(ofPool -> at(rows, row -> ofPool[row]))
                                .toArray(long[][]::new));
        return new CustomerPortfolio(
                outcome.pools(),
                capacity,
                Arrays.stream(rows).map(outcome::customer).toArray(),
                candidates,
                Portfolio.of(candidates, capacity));
    }

    private static long[] at(int[] rows, IntToLongFunction figure) {
        return Arrays.stream(rows).mapToLong(figure).toArray();
    }

    /**
     * A customer that is not served.
     *
     * @param customer number of the customer
     * @param contribution what is lost with it before the cost of capacity, in minor units
     * @param fullCostProfit what it earns at full cost, in minor units
     * @param value what it is worth under the capacity: contribution − Σ shadow price × time
     */
    public record Dropped(int customer, long contribution, long fullCostProfit, Fraction value) {}

    /** Milliminutes of a pool that all customers take. */
    public long usedByAll(int pool) {
        return Arrays.stream(candidates.use()[pool]).reduce(0, Math::addExact);
    }

    /** Milliminutes of a pool that those take who are served. */
    public long usedByServed(int pool) {
        long used = 0;
        for (int i = 0; i < customers.length; i++) {
            if (portfolio.whole().serves(i)) {
                used = addExact(used, candidates.use()[pool][i]);
            }
        }
        return used;
    }

    /** What all customers bring together, in minor units. */
    public long contributionOfAll() {
        return Arrays.stream(candidates.contributions()).reduce(0, Math::addExact);
    }

    /** How many are not served. */
    public int dropped() {
        return customers.length - portfolio.whole().size();
    }

    /** How many of those bring nothing, so that no capacity is the reason. */
    public int withoutContribution() {
        return Math.toIntExact(
                Arrays.stream(candidates.contributions()).filter(brings -> brings <= 0).count());
    }

    /** Those who are not served, whoever is worth least first, equals by number. */
    public List<Dropped> droppedFirst(int most) {
        double[] values = portfolio.inParts().approximateValues();
        Comparator<Integer> worthMost =
                Comparator.<Integer>comparingDouble(i -> values[i])
                        .thenComparingInt(i -> customers[i])
                        .reversed();
        PriorityQueue<Integer> found = new PriorityQueue<>(worthMost);
        for (int i = 0; i < customers.length; i++) {
            if (!portfolio.whole().serves(i)) {
                found.add(i);
                if (found.size() > most) {
                    found.poll();
                }
            }
        }
        return found.stream().sorted(worthMost.reversed()).map(this::droppedAt).toList();
    }

    private Dropped droppedAt(int candidate) {
        return new Dropped(
                customers[candidate],
                candidates.contributions()[candidate],
                candidates.fullCostProfits()[candidate],
                portfolio.inParts().value(candidate));
    }
}
