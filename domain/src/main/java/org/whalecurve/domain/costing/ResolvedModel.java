package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.LongStream;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.periods.Period;

/**
 * A cost model checked and resolved for one period: positions instead of names, totals instead of
 * months. Engines take only this form.
 */
public final class ResolvedModel {

    private final CostModel model;
    private final LedgerStatement ledger;
    private final ResolvedTimes times;
    private final int[] poolOfActivity;
    private final List<LineDriver> lineDrivers;
    private final int[][] driversOf;
    private final int[][] computedTermsOf;
    private final AllocationStatement allocation;
    private final long[] ownExpense;
    private final long[] expense;
    private final long[] capacity;
    private final long[] sustaining;
    private final UnitCosts unitCosts;

    private ResolvedModel(
            CostModel model, Period period, UnitCosts unitCosts, LedgerStatement ledger) {
        this.model = model;
        this.ledger = ledger;
        this.unitCosts = unitCosts;
        times = ResolvedTimes.of(model);
        lineDrivers = times.lineDrivers();
        driversOf = times.driversOf();
        computedTermsOf = times.computedOf();
        List<String> pools = model.pools().stream().map(ResourcePool::id).toList();
        poolOfActivity =
                model.activities().stream().mapToInt(a -> pools.indexOf(a.pool())).toArray();
        allocation = AllocationStatement.of(model, period, ledger);
        ownExpense =
                model.pools().stream()
                        .mapToLong(pool -> pool.expense().of(pool.id(), period, ledger))
                        .toArray();
        expense = ownExpense.clone();
        for (int p = 0; p < expense.length; p++) {
            expense[p] = Math.addExact(expense[p], allocation.receivedBy(pools.get(p)));
        }
        capacity = model.pools().stream().mapToLong(p -> p.capacity().over(period)).toArray();
        sustaining =
                model.hierarchy().sustainingCosts().stream()
                        .mapToLong(cost -> cost.expense().of(cost.id(), period, ledger))
                        .toArray();
    }

    /**
     * Resolves a model whose pools all state their expense.
     *
     * @throws LedgerGap if a pool is fed from the ledger
     */
    public static ResolvedModel of(CostModel model, Period period, UnitCosts unitCosts) {
        return of(model, period, unitCosts, LedgerStatement.of(model, period, List.of()));
    }

    /**
     * Resolves a model.
     *
     * @param unitCosts the known product costs by product number
     * @param ledger how the ledger fed its pools in the period
     * @throws IllegalArgumentException if {@link ModelReview} finds a flaw
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static ResolvedModel of(
            CostModel model, Period period, UnitCosts unitCosts, LedgerStatement ledger) {
        List<ModelFlaw> flaws = ModelReview.flawsOf(model);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException("the model cannot be run: " + flaws);
        }
        return new ResolvedModel(model, period, unitCosts, ledger);
    }

    /** The readable model. */
    public CostModel model() {
        return model;
    }

    /** How the ledger fed the pools. */
    public LedgerStatement ledger() {
        return ledger;
    }

    /**
     * The distinct drivers, those over order lines first; positions in this list are the driver
     * positions everywhere.
     */
    public List<Driver> drivers() {
        return times.drivers();
    }

    /** The drivers over order lines. */
    List<LineDriver> lineDrivers() {
        return lineDrivers;
    }

    /** The drivers over facts, by the type of facts that they count. */
    public SequencedMap<FactType, List<FactDriver>> factDrivers() {
        return times.factDrivers();
    }

    /** How many operating pools there are. */
    public int pools() {
        return expense.length;
    }

    /** How many activities there are. */
    public int activities() {
        return poolOfActivity.length;
    }

    /** The position of the pool that performs an activity. */
    public int poolOf(int activity) {
        return poolOfActivity[activity];
    }

    /** The positions of the activities that a pool performs. */
    public List<Integer> activitiesOf(int pool) {
        List<Integer> performed = new ArrayList<>();
        for (int a = 0; a < poolOfActivity.length; a++) {
            if (poolOfActivity[a] == pool) {
                performed.add(a);
            }
        }
        return performed;
    }

    /** Milliminutes of an activity for one unit of a driver: the linear part of its equation. */
    public long coefficient(int activity, int driver) {
        return times.coefficients()[activity][driver];
    }

    /** The drivers that an activity's time depends on by a coefficient, by position. */
    int[] driversOf(int activity) {
        return driversOf[activity];
    }

    /** The terms of an activity among {@link #computedTerms}, by position. */
    int[] computedTermsOf(int activity) {
        return computedTermsOf[activity];
    }

    /** The terms that are worked out for each order or line, not by coefficients. */
    List<ComputedTerm> computedTerms() {
        return times.computed();
    }

    /** The terms of an activity's time equation, in the order of the model. */
    List<ResolvedTerm> termsOf(int activity) {
        return times.terms().stream().filter(term -> term.activity() == activity).toList();
    }

    /** Own expense of a pool over the period, in minor units. */
    public long ownExpense(int pool) {
        return ownExpense[pool];
    }

    /**
     * Full expense of a pool over the period, in minor units: its own and what service pools handed
     * to it. The capacity cost rate rests on it.
     */
    public long expense(int pool) {
        return expense[pool];
    }

    /** What a pool supplies over the period, and at what full expense. */
    public PoolSupply supply(int pool) {
        ResourcePool readable = model.pools().get(pool);
        return new PoolSupply(readable.id(), readable.name(), expense[pool], capacity[pool]);
    }

    /** How the cost of the service pools reached the pools. */
    public AllocationStatement allocation() {
        return allocation;
    }

    /** Practical capacity of a pool over the period, in milliminutes. */
    public long capacity(int pool) {
        return capacity[pool];
    }

    /** What a sustaining cost of the model is over the period, in minor units. */
    public long sustainingCost(int position) {
        return sustaining[position];
    }

    /**
     * All sustaining costs over the period, in minor units.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long sustainingCost() {
        return LongStream.of(sustaining).reduce(0, Math::addExact);
    }

    /** The known product costs. */
    public UnitCosts unitCosts() {
        return unitCosts;
    }
}
