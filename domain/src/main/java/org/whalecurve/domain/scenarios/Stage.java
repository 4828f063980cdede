package org.whalecurve.domain.scenarios;

import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.scenarios.ScenarioBridge.Line;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;

/**
 * The company's result after some kinds of changes took effect and before the others.
 *
 * @param netRevenue in minor units
 * @param productCost in minor units
 * @param capitalCost what payment terms cost, in minor units
 * @param pools what became of each pool, by position
 * @param sustainingCost what sustains objects and the company, in minor units
 */
record Stage(
        long netRevenue,
        long productCost,
        long capitalCost,
        List<PoolUsage> pools,
        long sustainingCost) {

    static Stage of(Outcome outcome) {
        Figures total = outcome.total();
        return new Stage(
                total.netRevenue(),
                total.productCost(),
                total.capitalCost(),
                outcome.pools(),
                outcome.sustainingCost());
    }

    /** What the company keeps: a pool's expense is cost to serve and unused capacity together. */
    long companyProfit() {
        long profit = subtractExact(subtractExact(netRevenue, productCost), capitalCost);
        profit = subtractExact(profit, sustainingCost);
        for (PoolUsage pool : pools) {
            profit = subtractExact(profit, pool.expense());
        }
        return profit;
    }

    /** What a kind of changes did from a stage to this one. */
    List<Step> stepsFrom(Stage before, Cause cause) {
        List<Step> steps = new ArrayList<>();
        steps.add(ofLine(cause, Line.NET_REVENUE, subtractExact(netRevenue, before.netRevenue)));
        steps.add(ofLine(cause, Line.PRODUCT_COST, subtractExact(before.productCost, productCost)));
        steps.addAll(poolSteps(before, cause, Line.COST_TO_SERVE, PoolUsage::assigned));
        steps.add(ofLine(cause, Line.CAPITAL_COST, subtractExact(before.capitalCost, capitalCost)));
        steps.addAll(poolSteps(before, cause, Line.UNUSED_CAPACITY, PoolUsage::unusedCost));
        return steps.stream().filter(step -> step.amount() != 0).toList();
    }

    private static Step ofLine(Cause cause, Line line, long amount) {
        return new Step(cause, line, null, amount);
    }

    private List<Step> poolSteps(
            Stage before, Cause cause, Line line, ToLongFunction<PoolUsage> cost) {
        return IntStream.range(0, pools.size())
                .mapToObj(p ->
                        new Step(
                                cause,
                                line,
                                pools.get(p).pool(),
                                subtractExact(
                                        cost.applyAsLong(before.pools.get(p)),
                                        cost.applyAsLong(pools.get(p)))))
                .toList();
    }
}
