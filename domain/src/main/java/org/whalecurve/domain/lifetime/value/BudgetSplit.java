package org.whalecurve.domain.lifetime.value;

/**
 * How money for marketing is divided between winning customers and keeping them.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>both parts add up to the budget, to the minor unit;
 *   <li>no other of many splits is worth more;
 *   <li>a larger budget is never worth less before it is paid for.
 * </ol>
 *
 * @param acquisition for winning customers, in minor units
 * @param retention for keeping them
 * @param won how many customers are expected to be won
 * @param kept how many of the present ones are expected to stay
 * @param value what the customers won and kept are worth, in minor units, the budget taken off
 */
public record BudgetSplit(long acquisition, long retention, double won, double kept, double value) {

    private static final int STEPS = 2000;

    /**
     * Finds the split that is worth most.
     *
     * @param budget to be spent, in minor units, at least 0
     */
    public static BudgetSplit best(MarketingChoice choice, long budget) {
        if (budget < 0) {
            throw new IllegalArgumentException("a budget of " + budget);
        }
        long low = 0;
        long high = budget;
        BudgetSplit best = of(choice, budget, 0);
        // The worth need not have one peak alone, hence a grid, and a finer one about its best.
        while (true) {
            long step = Math.max(1, (high - low) / STEPS);
            for (long part = low; part <= high; part += step) {
                best = better(best, of(choice, budget, part));
            }
            best = better(best, of(choice, budget, high));
            if (step == 1) {
                return best;
            }
            low = Math.max(0, best.acquisition - step);
            high = Math.min(budget, best.acquisition + step);
        }
    }

    /**
     * A split that somebody has thought of.
     *
     * @param acquisition the part for winning customers, from 0 to the budget
     */
    public static BudgetSplit of(MarketingChoice choice, long budget, long acquisition) {
        long retention = budget - acquisition;
        double won =
                choice.prospects() == 0
                        ? 0
                        : choice.prospects()
                                * choice.winning().rate((double) acquisition / choice.prospects());
        double kept =
                choice.customers() == 0
                        ? 0
                        : choice.customers()
                                * choice.keeping().rate((double) retention / choice.customers());
        double value = won * choice.valueOfOneWon() + kept * choice.valueOfOneKept() - budget;
        return new BudgetSplit(acquisition, retention, won, kept, value);
    }

    private static BudgetSplit better(BudgetSplit one, BudgetSplit other) {
        return other.value > one.value ? other : one;
    }
}
