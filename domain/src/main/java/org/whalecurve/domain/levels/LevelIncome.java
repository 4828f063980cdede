package org.whalecurve.domain.levels;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.money.LargestRemainder;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.SustainedCost;

/**
 * A company's income level by level, in minor units: level income = Σ income of the level below −
 * cost of this level (Horngren, Datar and Rajan, Cost Accounting: customer-cost hierarchy).
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>what is kept is what the run's summary says is kept;
 *   <li>every sustaining cost of the run stands at one level, once;
 *   <li>forced shares add up to the costs that sustain the company.
 * </ol>
 *
 * @param by what the branches are, such as markets
 * @param branches the level above the customers
 * @param elsewhere costs that sustain objects of another sort: no branch causes them alone
 * @param unusedCost the cost of unused capacity, which no customer causes
 * @param ofCompany costs that sustain the company as a whole
 */
public record LevelIncome(
        CostObject by,
        List<Branch> branches,
        List<SustainedCost> elsewhere,
        long unusedCost,
        List<SustainedCost> ofCompany) {

    /** By what the company's own costs are forced onto branches, arbitrary as it is. */
    public enum Basis {
        NET_REVENUE(Branch::netRevenue),
        COST_TO_SERVE(Branch::costToServe);

        private final ToLongFunction<Branch> weight;

        Basis(ToLongFunction<Branch> weight) {
            this.weight = weight;
        }

        /** Who brings less than nothing carries nothing. */
        private long of(Branch branch) {
            return Math.max(0, weight.applyAsLong(branch));
        }
    }

    /**
     * Puts what a run found on its levels.
     *
     * @param earned the branches as their statements show them, without sustaining costs; a branch
     *     that only a sustaining cost names is added
     */
    public static LevelIncome of(CostObject by, List<Branch> earned, RunSummary summary) {
        Map<String, List<SustainedCost>> sustained = new LinkedHashMap<>();
        List<SustainedCost> elsewhere = new ArrayList<>();
        List<SustainedCost> ofCompany = new ArrayList<>();
        for (SustainedCost cost : summary.levels().sustaining()) {
            SustainedObject of = cost.of();
            if (of == null) {
                ofCompany.add(cost);
            } else if (of.object() == by) {
                sustained.computeIfAbsent(of.key(), _ -> new ArrayList<>()).add(cost);
            } else {
                elsewhere.add(cost);
            }
        }
        List<Branch> branches = new ArrayList<>();
        for (Branch branch : earned) {
            List<SustainedCost> costs =
                    branch.key() == null ? null : sustained.remove(branch.key());
            branches.add(costs == null ? branch : branch.sustainedBy(costs));
        }
        sustained.forEach((key, costs) -> branches.add(Branch.idle(key, costs)));
        return new LevelIncome(
                by,
                List.copyOf(branches),
                List.copyOf(elsewhere),
                summary.unusedCost(),
                List.copyOf(ofCompany));
    }

    /**
     * What is earned of all customers and of the lines without one.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long earned() {
        return sum(branches, Branch::earned);
    }

    /**
     * What the branches contribute together.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long incomeOfBranches() {
        return sum(branches, Branch::income);
    }

    /**
     * What the company keeps.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public long kept() {
        return subtractExact(
                subtractExact(
                        subtractExact(incomeOfBranches(), sum(elsewhere, SustainedCost::amount)),
                        unusedCost),
                costOfCompany());
    }

    /**
     * What sustains the company as a whole.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long costOfCompany() {
        return sum(ofCompany, SustainedCost::amount);
    }

    /**
     * The company's own costs divided over the branches all the same: only a comparison, because
     * nothing that a branch does causes them.
     *
     * @return a share for each branch, in their order; empty where no branch has a weight
     */
    public Optional<List<Long>> forced(Basis basis) {
        long[] weights = branches.stream().mapToLong(basis::of).toArray();
        if (LongStream.of(weights).noneMatch(weight -> weight > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                LongStream.of(LargestRemainder.divide(costOfCompany(), weights)).boxed().toList());
    }

    private static <T> long sum(List<T> parts, ToLongFunction<T> amount) {
        long sum = 0;
        for (T part : parts) {
            sum = addExact(sum, amount.applyAsLong(part));
        }
        return sum;
    }
}
