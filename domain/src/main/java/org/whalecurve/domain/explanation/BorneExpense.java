package org.whalecurve.domain.explanation;

import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.whalecurve.domain.money.LargestRemainder;
import org.whalecurve.domain.money.Proportion;

/**
 * Who bears an expense of an operating pool: the customers its used capacity was charged to, and
 * the unused capacity.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the parts of the customers and the unused capacity add up to the expense;
 *   <li>the whole expense of a pool is borne as the run charged it;
 *   <li>who bears nothing of the pool bears nothing of a part of it.
 * </ol>
 *
 * @param customers the customers' numbers
 * @param amounts what each bears in minor units, in the same order
 * @param unused what the unused capacity bears in minor units; below zero where the pool is
 *     overdriven, because its customers then bear more than the expense
 */
public record BorneExpense(int[] customers, long[] amounts, long unused) {

    /**
     * The whole expense of a pool.
     *
     * @param expense full expense in minor units
     * @param costs what the run charged each customer for the pool's work
     */
    public static BorneExpense whole(long expense, int[] customers, long[] costs) {
        return new BorneExpense(customers, costs, subtractExact(expense, sum(costs)));
    }

    /**
     * A part of a pool's expense, such as what a service pool handed to it: borne in the proportion
     * in which the whole is, rounded half up for all customers together and then divided over them
     * by largest remainder.
     *
     * @param part minor units
     * @param expense full expense in minor units
     * @param costs what the run charged each customer for the pool's work, none of another sign
     *     than the expense
     */
    public static BorneExpense part(long part, long expense, int[] customers, long[] costs) {
        long charged = sum(costs);
        if (charged == 0 || expense == 0) {
            return new BorneExpense(customers, new long[customers.length], part);
        }
        long borne = Proportion.halfUp(part, Math.absExact(charged), Math.absExact(expense));
        long[] weights = costs.clone();
        Arrays.setAll(weights, i -> Math.absExact(weights[i]));
        return new BorneExpense(
                customers, LargestRemainder.divide(borne, weights), subtractExact(part, borne));
    }

    /** What all customers together bear, in minor units. */
    public long borne() {
        return sum(amounts);
    }

    private static long sum(long[] amounts) {
        return LongStream.of(amounts).reduce(0, Math::addExact);
    }
}
