package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.NegativeTime;
import org.whalecurve.domain.costing.PoolCost;
import org.whalecurve.domain.costing.PoolSupply;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.terms.PaymentTerms;
import org.whalecurve.domain.terms.ResolvedTerms;

/**
 * The columns of a run while changes are made to them. A column is copied when the first change
 * touches it; all others are the run's own.
 */
final class OutcomeBuilder {

    private final ResolvedModel model;
    private final SmallOrders orders;
    private final int[] customers;
    private final long[][] drivers;
    private final long[][] minutes;
    private final PoolSupply[] supplies;
    private final boolean[] touched;
    private final BitSet dropped = new BitSet();
    private Percentage prices = Percentage.NONE;
    private long[] goods;
    private long[] otherRevenue;
    private long[] productCost;
    private final CapitalCells capital;

    OutcomeBuilder(
            ResolvedModel model, CustomerColumns columns, SmallOrders orders, ResolvedTerms terms) {
        this.model = model;
        this.orders = orders;
        customers = columns.customers();
        drivers = columns.drivers();
        minutes = columns.minutes().clone();
        goods = columns.goods();
        otherRevenue = columns.otherRevenue();
        productCost = columns.productCost();
        capital = new CapitalCells(customers, terms, this::revenue);
        supplies = new PoolSupply[model.pools()];
        Arrays.setAll(supplies, model::supply);
        touched = new boolean[supplies.length];
    }

    /** Whether the cost of a pool may differ from the run's. */
    boolean touched(int pool) {
        return touched[pool];
    }

    /**
     * Makes the changes, one kind after the other, and takes down what each did.
     *
     * @param start the result before any change
     */
    ScenarioBridge apply(List<Change> changes, Stage start) {
        List<ScenarioBridge.Step> steps = new ArrayList<>();
        Stage reached = start;
        for (Cause cause : Cause.values()) {
            List<Change> ofCause =
                    changes.stream().filter(change -> change.cause() == cause).toList();
            if (!ofCause.isEmpty()) {
                applyTogether(ofCause);
                Stage next = stage(start.pools());
                steps.addAll(next.stepsFrom(reached, cause));
                reached = next;
            }
        }
        return new ScenarioBridge(
                start.companyProfit(), List.copyOf(steps), reached.companyProfit());
    }

    /** Changes of one kind. */
    private void applyTogether(List<Change> changes) {
        if (changes.getFirst() instanceof Change.Customers) {
            everyRowChanges();
        }
        changes.stream()
                .sorted(Comparator.comparing(OutcomeBuilder::comesLater))
                .forEach(this::apply);
        if (changes.getFirst().cause().changesWhatIsOwed()) {
            capital.charge(this::revenue);
        }
    }

    /** Among changes of one kind. */
    private static boolean comesLater(Change change) {
        return change instanceof Change.Time || change instanceof Change.TermsOf;
    }

    /** Copies everything once, however many customers there are more or fewer of. */
    private void everyRowChanges() {
        Arrays.fill(touched, true);
        goods = goods.clone();
        otherRevenue = otherRevenue.clone();
        productCost = productCost.clone();
        Arrays.setAll(minutes, a -> minutes[a].clone());
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Expense(String pool, Setting expense) ->
                    supply(pool, expense::after, LongUnaryOperator.identity());
            case Change.Capacity(String pool, Setting capacity) ->
                    supply(pool, LongUnaryOperator.identity(), capacity::after);
            case Change.Coefficient(String activity, String driver, long milliminutes) ->
                    setCoefficient(activityAt(activity), driverAt(driver), milliminutes);
            case Change.Time(String activity, Percentage by) -> {
                int a = activityAt(activity);
                minutes[a] = each(minutes[a], by::on);
                touched[model.poolOf(a)] = true;
            }
            case Change.Price(Percentage by) -> {
                goods = each(goods, by::on);
                prices = by;
            }
            case Change.Fee(String driver, long minor) -> {
                Driver of = model.drivers().get(driverAt(driver));
                charge(quantity -> of.total(quantity, minor), drivers[driverAt(driver)]);
            }
            case Change.MinimumOrder(long value, long fee) ->
                    charge(
                            number -> multiplyExact(fee, number),
                            orders.under(prices.leastReaching(value)));
            case Change.Terms(PaymentTerms terms) -> capital.grantAll(terms);
            case Change.TermsOf(int customer, PaymentTerms terms) ->
                    capital.grant(Arrays.binarySearch(customers, customer), terms);
            case Change.Customers(int customer, int times) ->
                    multiply(Arrays.binarySearch(customers, customer), times);
        }
    }

    private void charge(LongUnaryOperator amount, long[] quantities) {
        otherRevenue = otherRevenue.clone();
        for (int row = 0; row < quantities.length; row++) {
            otherRevenue[row] = addExact(otherRevenue[row], amount.applyAsLong(quantities[row]));
        }
    }

    private void supply(String pool, LongUnaryOperator expense, LongUnaryOperator capacity) {
        for (int p = 0; p < supplies.length; p++) {
            PoolSupply before = supplies[p];
            if (before.pool().equals(pool)) {
                supplies[p] =
                        new PoolSupply(
                                before.pool(),
                                before.name(),
                                expense.applyAsLong(before.expense()),
                                capacity.applyAsLong(before.capacity()));
                touched[p] = true;
            }
        }
    }

    private void setCoefficient(int activity, int driver, long milliminutes) {
        long before = model.coefficient(activity, driver);
        Driver of = model.drivers().get(driver);
        long[] changed = minutes[activity].clone();
        for (int row = 0; row < changed.length; row++) {
            long quantity = drivers[driver][row];
            changed[row] =
                    addExact(
                            changed[row],
                            subtractExact(
                                    of.total(quantity, milliminutes), of.total(quantity, before)));
        }
        NegativeTime.requireNone(
                model.model().activities().get(activity).id(), changed, row -> customers[row]);
        minutes[activity] = changed;
        touched[model.poolOf(activity)] = true;
    }

    private void multiply(int row, int times) {
        goods[row] = multiplyExact(goods[row], times);
        otherRevenue[row] = multiplyExact(otherRevenue[row], times);
        productCost[row] = multiplyExact(productCost[row], times);
        capital.multiply(row, times);
        for (long[] taken : minutes) {
            taken[row] = multiplyExact(taken[row], times);
        }
        dropped.set(row, times == 0);
    }

    /** The company's result as far as changes were made. */
    private Stage stage(List<PoolUsage> unchanged) {
        return new Stage(
                addExact(Outcome.sum(goods, 0), Outcome.sum(otherRevenue, 0)),
                Outcome.sum(productCost, 0),
                Outcome.sum(capital.cost(), 0),
                IntStream.range(0, supplies.length)
                        .mapToObj(p ->
                                touched[p] ? PoolUsage.of(supplies[p], used(p)) : unchanged.get(p))
                        .toList(),
                model.sustainingCost());
    }

    private long used(int pool) {
        long used = 0;
        for (int activity : model.activitiesOf(pool)) {
            used = addExact(used, Outcome.sum(minutes[activity], 0));
        }
        return used;
    }

    /** What the time of a pool's activities costs now. */
    PoolCost cost(int pool) {
        return PoolCost.of(
                supplies[pool],
                model.activitiesOf(pool).stream().map(a -> minutes[a]).toArray(long[][]::new));
    }

    /** What is earned now, if the pools cost so much. */
    Outcome outcome(List<PoolCost> costs) {
        long[] costToServe = new long[customers.length];
        for (PoolCost pool : costs) {
            for (long[] cost : pool.customerCost()) {
                for (int row = 0; row < costToServe.length; row++) {
                    costToServe[row] = addExact(costToServe[row], cost[row]);
                }
            }
        }
        long[] revenue = new long[customers.length];
        Arrays.setAll(revenue, this::revenue);
        return Outcome.of(
                customers,
                dropped,
                revenue,
                productCost,
                costToServe,
                capital.cost(),
                costs.stream().map(PoolCost::usage).toList(),
                model.sustainingCost());
    }

    /** Whom to serve now, of those that are still there. */
    CustomerPortfolio portfolio(Outcome now) {
        long[] contributions = new long[customers.length];
        Arrays.setAll(
                contributions,
                row ->
                        subtractExact(
                                revenue(row), addExact(productCost[row], capital.cost()[row])));
        return CustomerPortfolio.of(
                now,
                dropped,
                contributions,
                IntStream.range(0, supplies.length)
                        .mapToObj(this::usedByRow)
                        .toArray(long[][]::new));
    }

    private long[] usedByRow(int pool) {
        long[] used = new long[customers.length];
        for (int activity : model.activitiesOf(pool)) {
            Arrays.setAll(used, row -> addExact(used[row], minutes[activity][row]));
        }
        return used;
    }

    private long revenue(int row) {
        return addExact(goods[row], otherRevenue[row]);
    }

    private int activityAt(String id) {
        return model.model().activities().stream().map(Activity::id).toList().indexOf(id);
    }

    private int driverAt(String name) {
        return model.drivers().stream().map(Driver::name).toList().indexOf(name);
    }

    private static long[] each(long[] values, LongUnaryOperator change) {
        return LongStream.of(values).map(change).toArray();
    }
}
