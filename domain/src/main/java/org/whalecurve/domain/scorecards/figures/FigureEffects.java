package org.whalecurve.domain.scorecards.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Unit;

/**
 * How much of the change of a figure each customer brought about. With a figure N ÷ D, a customer
 * whose parts changed by Δn and Δd has the effect (Δn − N₀ ÷ D₀ × Δd) ÷ D₁, and N₁ ÷ D₁ − N₀ ÷ D₀
 * is what all effects add up to.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the effects of all customers and the rest add up to the change exactly;
 *   <li>a customer for whom nothing changed has no effect.
 * </ol>
 */
public final class FigureEffects {

    private static final int RATIO_DECIMALS = 15;

    private final Unit unit;
    private final Observation was;
    private final Observation is;
    private final int[] customers;
    private final long[] above;
    private final long[] below;
    private final double ratio;

    private FigureEffects(
            Unit unit,
            Observation was,
            Observation is,
            int[] customers,
            long[] above,
            long[] below) {
        this.unit = unit;
        this.was = was;
        this.is = is;
        this.customers = customers;
        this.above = above;
        this.below = below;
        this.ratio = wasRatio().decimal(RATIO_DECIMALS).doubleValue();
    }

    /**
     * The effect of a customer.
     *
     * @param customer the customer's number
     * @param amount in the unit of the figure
     */
    public record Effect(int customer, Fraction amount) {}

    /**
     * Parts a change among the customers of either run.
     *
     * @param was the figure before
     * @param is the figure after
     * @param before the customers before, in ascending order of number
     * @param after those after, likewise
     * @return empty for a figure that does not add up over customers, or if it had no value
     * @throws ArithmeticException if a difference leaves the range of a long
     */
    public static Optional<FigureEffects> between(
            LedgerFigure figure,
            Observation was,
            Observation is,
            CustomerEarnings before,
            CustomerEarnings after) {
        Optional<CustomerShares> one = CustomerShares.of(figure, before);
        Optional<CustomerShares> other = CustomerShares.of(figure, after);
        if (one.isEmpty()
                || other.isEmpty()
                || was.denominator().signum() <= 0
                || is.denominator().signum() <= 0) {
            return Optional.empty();
        }
        int[] customers =
                IntStream.concat(
                                Arrays.stream(before.customers()), Arrays.stream(after.customers()))
                        .sorted()
                        .distinct()
                        .toArray();
        return Optional.of(
                new FigureEffects(
                        figure.unit(),
                        was,
                        is,
                        customers,
                        differences(
                                customers,
                                before.customers(),
                                one.get().numerators(),
                                after.customers(),
                                other.get().numerators()),
                        differences(
                                customers,
                                before.customers(),
                                one.get().denominators(),
                                after.customers(),
                                other.get().denominators())));
    }

    /** The figure before, in its unit. */
    public Fraction before() {
        return was.in(unit).orElseThrow();
    }

    /** The figure after, in its unit. */
    public Fraction after() {
        return is.in(unit).orElseThrow();
    }

    /** By how much more it is now. */
    public Fraction change() {
        return after().minus(before());
    }

    /** All customers of either run, by number. */
    public int[] customers() {
        return customers.clone();
    }

    /**
     * The effects of those customers whose parts of the figure changed, the largest first whichever
     * way it goes, ties by number. Sizes are compared in double precision.
     *
     * @param row tells which customers are wanted by their position among {@link #customers()}
     */
    public List<Effect> largest(IntPredicate row, int skip, int limit) {
        return IntStream.range(0, customers.length)
                .filter(i -> (above[i] != 0 || below[i] != 0) && row.test(i))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -weight(i))
                                .thenComparing(Comparator.naturalOrder()))
                .skip(skip)
                .limit(limit)
                .map(i -> new Effect(customers[i], amount(above[i], below[i])))
                .toList();
    }

    /** How many of the wanted customers changed their parts of the figure. */
    public int count(IntPredicate row) {
        return (int)
                IntStream.range(0, customers.length)
                        .filter(i -> (above[i] != 0 || below[i] != 0) && row.test(i))
                        .count();
    }

    /** What the wanted customers brought about together. */
    public Fraction together(IntPredicate row) {
        long sumAbove = 0;
        long sumBelow = 0;
        for (int i = 0; i < customers.length; i++) {
            if (row.test(i)) {
                sumAbove = Math.addExact(sumAbove, above[i]);
                sumBelow = Math.addExact(sumBelow, below[i]);
            }
        }
        return amount(sumAbove, sumBelow);
    }

    /**
     * What is left of the change: that of lines without a customer and of costs that no customer
     * causes.
     */
    public Fraction rest() {
        return change().minus(together(_ -> true));
    }

    private Fraction amount(long changeAbove, long changeBelow) {
        return Fraction.of(changeAbove)
                .minus(wasRatio().times(changeBelow))
                .dividedBy(is.denominator())
                .times(unit.scale());
    }

    /** Proportional to the size of the effect. */
    private double weight(int i) {
        return Math.abs(above[i] - ratio * below[i]);
    }

    private Fraction wasRatio() {
        return was.numerator().dividedBy(was.denominator());
    }

    private static long[] differences(
            int[] customers, int[] before, long[] was, int[] after, long[] is) {
        long[] differences = new long[customers.length];
        int b = 0;
        int a = 0;
        for (int i = 0; i < customers.length; i++) {
            if (b < before.length && before[b] == customers[i]) {
                differences[i] = Math.negateExact(was[b++]);
            }
            if (a < after.length && after[a] == customers[i]) {
                differences[i] = Math.addExact(differences[i], is[a++]);
            }
        }
        return differences;
    }
}
