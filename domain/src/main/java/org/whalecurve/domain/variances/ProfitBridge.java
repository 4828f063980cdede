package org.whalecurve.domain.variances;

import static java.lang.Math.addExact;
import static java.lang.Math.negateExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Proportion;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;
import org.whalecurve.domain.profitability.RunSummary.Totals;
import org.whalecurve.domain.profitability.SustainedCost;

/**
 * The way from what the company kept in one period to what it kept in another, in minor units: the
 * profit of all customers and of the lines without one, less the cost of unused capacity and less
 * what sustains markets, other objects and the company.
 *
 * <p>Convention: the margin of goods is parted as {@link MarginVariance} says. Of each activity,
 * the change of its time is valued at its old cost per minute; what its cost changed besides is the
 * rate.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>from + Σ steps = to, exactly;
 *   <li>no step is zero;
 *   <li>the way back has the same length.
 * </ol>
 *
 * @param from what was kept in the earlier period
 * @param steps in the order of {@link Cause}
 * @param to what was kept in the later one
 */
public record ProfitBridge(long from, List<Step> steps, long to) {

    /** Why more or less is kept. */
    public enum Cause {
        PRICE,
        UNIT_COST,
        VOLUME,
        MIX,
        JOINT,
        NEW_PRODUCTS,
        CEASED_PRODUCTS,
        PRODUCTS_WITHOUT_PRICE,
        /** Freight, fees and adjustments. */
        OTHER_REVENUE,
        ACTIVITY_TIME,
        ACTIVITY_RATE,
        UNUSED_CAPACITY,
        SUSTAINING_COST
    }

    /**
     * One step.
     *
     * @param of the name of the activity or sustaining cost that it is about; null for other causes
     * @param amount by how much more is kept; below zero for less
     */
    public record Step(Cause cause, @Nullable String of, long amount) {}

    /**
     * Goes from one run to another.
     *
     * @param goods why the margin of goods changed between the same two runs
     * @throws IllegalArgumentException if it changed by another amount
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static ProfitBridge between(RunSummary before, RunSummary after, MarginVariance goods) {
        if (goods.total() != subtractExact(marginOfGoods(after), marginOfGoods(before))) {
            throw new IllegalArgumentException(
                    "the margin of goods of these runs changed by another amount than "
                            + goods.total());
        }
        List<Step> steps = new ArrayList<>();
        add(steps, Cause.PRICE, null, goods.price());
        add(steps, Cause.UNIT_COST, null, goods.cost());
        add(steps, Cause.VOLUME, null, goods.volume());
        add(steps, Cause.MIX, null, goods.mix());
        add(steps, Cause.JOINT, null, goods.joint());
        add(steps, Cause.NEW_PRODUCTS, null, goods.newcomers());
        add(steps, Cause.CEASED_PRODUCTS, null, goods.ceased());
        add(steps, Cause.PRODUCTS_WITHOUT_PRICE, null, goods.withoutPrice());
        add(
                steps,
                Cause.OTHER_REVENUE,
                null,
                subtractExact(otherRevenue(after), otherRevenue(before)));
        addActivities(steps, before, after);
        add(
                steps,
                Cause.UNUSED_CAPACITY,
                null,
                subtractExact(before.unusedCost(), after.unusedCost()));
        addSustaining(steps, before.levels(), after.levels());
        return new ProfitBridge(before.kept(), List.copyOf(steps), after.kept());
    }

    private static void add(List<Step> steps, Cause cause, @Nullable String of, long amount) {
        if (amount != 0) {
            steps.add(new Step(cause, of, amount));
        }
    }

    /** Times of all activities first, then rates, as the causes stand. */
    private static void addActivities(List<Step> steps, RunSummary before, RunSummary after) {
        Map<String, ActivityTotal> was = byId(before);
        Map<String, ActivityTotal> is = byId(after);
        Map<String, ActivityTotal> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Step> rates = new ArrayList<>();
        all.forEach((id, activity) -> {
            ActivityTotal one = was.getOrDefault(id, nothingOf(activity));
            ActivityTotal other = is.getOrDefault(id, nothingOf(activity));
            long more = subtractExact(other.cost(), one.cost());
            long time = costOfTime(one, other, more);
            add(steps, Cause.ACTIVITY_TIME, activity.name(), negateExact(time));
            add(rates, Cause.ACTIVITY_RATE, activity.name(), subtractExact(time, more));
        });
        steps.addAll(rates);
    }

    /** Where nothing was done before, or nothing is done now, there is no rate to compare. */
    private static long costOfTime(ActivityTotal was, ActivityTotal is, long more) {
        return was.milliminutes() > 0 && is.milliminutes() > 0
                ? Proportion.halfUp(
                        was.cost(),
                        subtractExact(is.milliminutes(), was.milliminutes()),
                        was.milliminutes())
                : more;
    }

    private static void addSustaining(List<Step> steps, CostLevels before, CostLevels after) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Long> saved = new LinkedHashMap<>();
        for (SustainedCost cost : after.sustaining()) {
            names.put(cost.id(), cost.name());
            saved.put(cost.id(), negateExact(cost.amount()));
        }
        for (SustainedCost cost : before.sustaining()) {
            names.putIfAbsent(cost.id(), cost.name());
            saved.merge(cost.id(), cost.amount(), Math::addExact);
        }
        saved.forEach((id, amount) -> add(steps, Cause.SUSTAINING_COST, names.get(id), amount));
    }

    private static Map<String, ActivityTotal> byId(RunSummary summary) {
        Map<String, ActivityTotal> activities = new LinkedHashMap<>();
        summary.activities().forEach(activity -> activities.put(activity.id(), activity));
        return activities;
    }

    private static ActivityTotal nothingOf(ActivityTotal activity) {
        return new ActivityTotal(activity.id(), activity.name(), activity.pool(), 0, 0);
    }

    private static long marginOfGoods(RunSummary summary) {
        return addExact(marginOfGoods(summary.assigned()), marginOfGoods(summary.unassigned()));
    }

    private static long marginOfGoods(Totals totals) {
        long revenue = 0;
        for (Map.Entry<RowKind, Long> each : totals.amounts().entrySet()) {
            if (each.getKey().movesGoods()) {
                revenue = addExact(revenue, each.getValue());
            }
        }
        return subtractExact(revenue, addExact(totals.knownCost(), totals.assumedCost()));
    }

    private static long otherRevenue(RunSummary summary) {
        long revenue = 0;
        for (Totals totals : List.of(summary.assigned(), summary.unassigned())) {
            for (Map.Entry<RowKind, Long> each : totals.amounts().entrySet()) {
                if (!each.getKey().movesGoods()) {
                    revenue = addExact(revenue, each.getValue());
                }
            }
        }
        return revenue;
    }
}
