package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.Remaining;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.statistics.Estimate;

/**
 * Values customers: what is expected of each within a horizon is what a customer with its history
 * buys, quarter by quarter, times what a purchase of it earns at that tenure, discounted to the
 * middle of the quarter.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>all figures are finite, errors are not negative, and the likelihood lies between 0 and 1;
 *   <li>a longer horizon expects no fewer purchases, a higher discount is worth no more where a
 *       purchase earns;
 *   <li>future and value at risk together are what the customer would be worth if it had surely not
 *       left.
 * </ol>
 */
public final class Valuation {

    private static final double DAYS_OF_SLICE = 365.0 / 4;
    private static final int MOST_PURCHASES = 1000;
    private static final double NEARLY_SURE = 1 - 1e-9;
    private static final double DIFFERENCE = 1e-4;

    private final PurchaseDays purchases;
    private final PurchaseHistories histories;
    private final HistoryGroups groups;
    private final TenureProfile tenure;
    private final ProfitPerPurchase profits;
    private final Span horizon;
    private final Discounting discounting;

    /**
     * Learns from purchases what they earn.
     *
     * @param purchases with profits as amounts
     * @param horizon how far it is looked ahead
     */
    public Valuation(PurchaseDays purchases, Span horizon, Discounting discounting) {
        this.purchases = purchases;
        this.histories = purchases.histories();
        this.groups = histories.grouped();
        this.tenure = TenureProfile.of(purchases);
        this.profits = ProfitPerPurchase.of(purchases, tenure);
        this.horizon = horizon;
        this.discounting = discounting;
    }

    /** What a purchase earns. */
    public ProfitPerPurchase profits() {
        return profits;
    }

    /** How that changes with tenure. */
    public TenureProfile tenure() {
        return tenure;
    }

    /** The histories of the customers, by which models are fitted. */
    public HistoryGroups groups() {
        return groups;
    }

    /**
     * What customers of one number of repeats and one age do within the horizon if they are alive.
     *
     * @param purchases expected
     * @param squares expected square of their number
     * @param discounted expected, each counted as what it is worth today
     * @param shifts what tenure adds to them all, discounted
     */
    private record Ahead(double purchases, double squares, double discounted, double shifts) {}

    /** Values every customer by a model. */
    public ValuedCustomers of(TransactionModel model) {
        int size = histories.size();
        int[] customers = new int[size];
        long[] past = new long[size];
        double[] means = new double[size];
        double[][] figures = new double[6][size];
        int[] numbers = purchases.customers();
        Ahead[] ahead = ahead(model, true);
        double[] alive = alive(model);
        for (int row = 0; row < size; row++) {
            int place = histories.places()[row];
            customers[row] = numbers[place];
            for (int k = purchases.start(place); k < purchases.end(place); k++) {
                past[row] = Math.addExact(past[row], purchases.amount(k));
            }
            means[row] = tenure.meanAtStart(purchases, place);
            int group = groups.groupOf(row);
            value(ahead[group], alive[group], expected(place, means[row]), figures, row);
        }
        return new ValuedCustomers(
                customers,
                histories,
                past,
                means,
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                figures[4],
                figures[5]);
    }

    private Estimate expected(int place, double mean) {
        return profits.expected(mean, purchases.end(place) - purchases.start(place));
    }

    /**
     * The variance of a sum of so many purchases as will be, of which each earns something else:
     * that of their number, that of each, and that of the customer's mean.
     */
    private void value(Ahead ahead, double alive, Estimate each, double[][] figures, int row) {
        double ifAlive = ahead.discounted * each.value() + ahead.shifts;
        double count = alive * ahead.purchases;
        double squares = alive * ahead.squares;
        double worth = ahead.purchases > 0 ? ahead.discounted / ahead.purchases : 1;
        double profit =
                ahead.discounted > 0
                        ? each.value() + ahead.shifts / ahead.discounted
                        : each.value();
        double variance =
                Math.max(0, squares - count * count) * profit * profit
                        + count * profits.within()
                        + squares * each.standardError() * each.standardError();
        figures[0][row] = alive;
        figures[1][row] = count;
        figures[2][row] = profit;
        figures[3][row] = alive * ifAlive;
        figures[4][row] = worth * Math.sqrt(variance);
        figures[5][row] = (1 - alive) * ifAlive;
    }

    /**
     * How far the sum of all futures may be off because the parameters are estimates, by the delta
     * method.
     */
    public double errorOfParameters(FittedModel fitted) {
        double[] parameters = fitted.model().parameters();
        double[] slope = new double[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            slope[i] =
                    (sum(moved(fitted.model(), i, DIFFERENCE))
                                    - sum(moved(fitted.model(), i, -DIFFERENCE)))
                            / (2 * DIFFERENCE);
        }
        double variance = 0;
        for (int i = 0; i < slope.length; i++) {
            for (int j = 0; j < slope.length; j++) {
                variance += slope[i] * fitted.covariance()[i][j] * slope[j];
            }
        }
        return Math.sqrt(Math.max(0, variance));
    }

    private static TransactionModel moved(TransactionModel model, int parameter, double by) {
        double[] parameters = model.parameters().clone();
        parameters[parameter] *= Math.exp(by);
        return model.kind().model(model.unit(), parameters);
    }

    private double sum(TransactionModel model) {
        Ahead[] ahead = ahead(model, false);
        double[] alive = alive(model);
        double sum = 0;
        for (int row = 0; row < histories.size(); row++) {
            int place = histories.places()[row];
            int group = groups.groupOf(row);
            double each = expected(place, tenure.meanAtStart(purchases, place)).value();
            sum += alive[group] * (ahead[group].discounted * each + ahead[group].shifts);
        }
        return sum;
    }

    private double[] alive(TransactionModel model) {
        double[] alive = new double[groups.size()];
        for (int group = 0; group < alive.length; group++) {
            alive[group] = model.alive(groups.history(group));
        }
        return alive;
    }

    /** Groups come by repeats and age, so that those with the same are side by side. */
    private Ahead[] ahead(TransactionModel model, boolean withSquares) {
        Ahead[] ahead = new Ahead[groups.size()];
        for (int g = 0; g < ahead.length; g++) {
            boolean same =
                    g > 0
                            && groups.repeats(g) == groups.repeats(g - 1)
                            && groups.age(g) == groups.age(g - 1);
            ahead[g] =
                    same
                            ? ahead[g - 1]
                            : ahead(
                                    model,
                                    model.remaining(groups.repeats(g), groups.age(g)),
                                    groups.age(g),
                                    withSquares);
        }
        return ahead;
    }

    private Ahead ahead(TransactionModel model, Remaining remaining, int age, boolean withSquares) {
        int slices = Math.max(1, (int) Math.ceil(horizon.days() / DAYS_OF_SLICE));
        double length = horizon.days() / slices;
        double before = 0;
        double discounted = 0;
        double shifts = 0;
        for (int i = 0; i < slices; i++) {
            double until = remaining.expected(inUnit(model, (i + 1) * length));
            double middle = (i + 0.5) * length;
            double worth = (until - before) * discounting.factor(new Span(middle));
            discounted += worth;
            shifts += worth * tenure.shift((int) ((age + middle) / 365));
            before = until;
        }
        double squares =
                withSquares ? squares(remaining, inUnit(model, horizon.days()), before) : 0;
        return new Ahead(before, squares, discounted, shifts);
    }

    private static double squares(Remaining remaining, double time, double expected) {
        double squares = 0;
        double sure = remaining.probability(0, time);
        for (int n = 1; n <= MOST_PURCHASES && sure < NEARLY_SURE; n++) {
            double probability = remaining.probability(n, time);
            sure += probability;
            squares += probability * n * n;
        }
        // The square of a whole number is at least the number, and its mean that of the mean.
        return Math.max(squares, Math.max(expected, expected * expected));
    }

    private static double inUnit(TransactionModel model, double days) {
        return new Span(days).in(model.unit());
    }
}
