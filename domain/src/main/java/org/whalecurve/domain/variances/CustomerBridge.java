package org.whalecurve.domain.variances;

import static java.lang.Math.addExact;
import static java.lang.Math.negateExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * The same way as that of a {@link ProfitBridge}, told by customers: who came, who went, and what
 * those who stayed earn more or less.
 *
 * <p>Convention: a customer is new that has a statement in the later run only, and lost that has
 * one in the earlier only; it counts with the whole profit of that statement. Price, volume and mix
 * of new and lost customers are therefore not told apart here, and the two bridges are not to be
 * added up.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>from + Σ steps = to, exactly;
 *   <li>every customer of either run stands in one step, or earns as much as before;
 *   <li>the way back has the opposite steps: new customers are lost ones.
 * </ol>
 *
 * @param from what was kept in the earlier period, in minor units
 * @param steps in the order of {@link Cause}; none of them is nobody's and nothing
 * @param to what was kept in the later one
 */
public record CustomerBridge(long from, List<Step> steps, long to) {

    /** Why more or less is kept. */
    public enum Cause {
        NEW_CUSTOMERS,
        LOST_CUSTOMERS,
        STAYED_AND_EARN_MORE,
        STAYED_AND_EARN_LESS,
        /** The lines that name no customer. */
        UNASSIGNED,
        UNUSED_CAPACITY,
        /** What sustains markets, other objects and the company. */
        SUSTAINING_COST
    }

    /**
     * One step.
     *
     * @param customers how many customers it is about; zero for those about none
     * @param amount by how much more is kept, in minor units; below zero for less
     */
    public record Step(Cause cause, int customers, long amount) {}

    /**
     * What the customers of a run earned, as columns of equal length.
     *
     * @param customers customer numbers, each once
     * @param profits in minor units
     */
    public record Profits(int[] customers, long[] profits) {

        /** The same in ascending order of customer number. */
        private Profits byNumber() {
            long[] order =
                    IntStream.range(0, customers.length)
                            .mapToLong(i -> (long) customers[i] << Integer.SIZE | i)
                            .sorted()
                            .toArray();
            return new Profits(
                    Arrays.stream(order).mapToInt(each -> customers[(int) each]).toArray(),
                    Arrays.stream(order).map(each -> profits[(int) each]).toArray());
        }
    }

    /**
     * Goes from one run to another.
     *
     * @throws IllegalArgumentException if the profits are not those of the runs
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CustomerBridge between(
            RunSummary before, RunSummary after, Profits was, Profits is) {
        Tally tally = Tally.of(was.byNumber(), is.byNumber());
        if (tally.total() != subtractExact(after.assigned().profit(), before.assigned().profit())) {
            throw new IllegalArgumentException(
                    "the profit of all customers of these runs changed by another amount than "
                            + tally.total());
        }
        List<Step> steps = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            Step step =
                    switch (cause) {
                        case UNASSIGNED ->
                                new Step(
                                        cause,
                                        0,
                                        subtractExact(
                                                after.unassigned().profit(),
                                                before.unassigned().profit()));
                        case UNUSED_CAPACITY ->
                                new Step(
                                        cause,
                                        0,
                                        subtractExact(before.unusedCost(), after.unusedCost()));
                        case SUSTAINING_COST ->
                                new Step(
                                        cause,
                                        0,
                                        subtractExact(
                                                before.levels().sustainingCost(),
                                                after.levels().sustainingCost()));
                        default -> tally.step(cause);
                    };
            if (step.customers() != 0 || step.amount() != 0) {
                steps.add(step);
            }
        }
        return new CustomerBridge(before.kept(), List.copyOf(steps), after.kept());
    }

    /** Customers and amounts by cause. */
    private record Tally(int[] customers, long[] amounts) {

        /** Walks through both runs at once. */
        static Tally of(Profits was, Profits is) {
            Tally tally =
                    new Tally(new int[Cause.values().length], new long[Cause.values().length]);
            int i = 0;
            int j = 0;
            while (i < was.customers().length || j < is.customers().length) {
                boolean lost =
                        j == is.customers().length
                                || (i < was.customers().length
                                        && was.customers()[i] < is.customers()[j]);
                boolean stayed =
                        !lost
                                && i < was.customers().length
                                && was.customers()[i] == is.customers()[j];
                if (lost) {
                    tally.add(Cause.LOST_CUSTOMERS, negateExact(was.profits()[i++]));
                } else if (stayed) {
                    tally.addStayed(subtractExact(is.profits()[j++], was.profits()[i++]));
                } else {
                    tally.add(Cause.NEW_CUSTOMERS, is.profits()[j++]);
                }
            }
            return tally;
        }

        private void addStayed(long change) {
            if (change != 0) {
                add(change > 0 ? Cause.STAYED_AND_EARN_MORE : Cause.STAYED_AND_EARN_LESS, change);
            }
        }

        private void add(Cause cause, long amount) {
            customers[cause.ordinal()]++;
            amounts[cause.ordinal()] = addExact(amounts[cause.ordinal()], amount);
        }

        Step step(Cause cause) {
            return new Step(cause, customers[cause.ordinal()], amounts[cause.ordinal()]);
        }

        long total() {
            return Arrays.stream(amounts).reduce(0, Math::addExact);
        }
    }
}
