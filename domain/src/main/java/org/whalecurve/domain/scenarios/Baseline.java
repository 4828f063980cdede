package org.whalecurve.domain.scenarios;

import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.domain.costing.NegativeTime;
import org.whalecurve.domain.costing.PoolCost;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.portfolio.UnansweredPortfolio;
import org.whalecurve.domain.terms.ResolvedTerms;

/**
 * What a run found, held so that scenarios can be tried on it at once: time and money of every
 * customer, without the order lines behind them. How long a scenario takes depends on the number of
 * customers, not on that of their transactions.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>without changes the outcome is that of the run, to the minor unit: its profit less what its
 *       payment terms cost;
 *   <li>the outcome of a changed expense, capacity or coefficient is that of a run with the model
 *       so changed;
 *   <li>for each pool, expense = Σ customers + unassigned + unused capacity, exactly.
 * </ol>
 */
public final class Baseline {

    private final ResolvedModel model;
    private final CustomerColumns columns;
    private final SmallOrders orders;
    private final List<PoolCost> costs;
    private final ResolvedTerms terms;
    private final Outcome outcome;

    private Baseline(
            ResolvedModel model, CustomerColumns columns, SmallOrders orders, ResolvedTerms terms) {
        this.model = model;
        this.columns = columns;
        this.orders = orders;
        this.terms = terms;
        OutcomeBuilder unchanged = new OutcomeBuilder(model, columns, orders, terms);
        costs = IntStream.range(0, model.pools()).mapToObj(unchanged::cost).toList();
        outcome = unchanged.outcome(costs);
    }

    /**
     * Holds a run.
     *
     * @param model the model of the run, resolved for its period; unit costs are not needed
     * @param columns what the run found
     * @param orders counts its small orders, when a scenario asks for them
     * @param terms its payment terms
     */
    public static Baseline of(
            ResolvedModel model, CustomerColumns columns, SmallOrders orders, ResolvedTerms terms) {
        return new Baseline(model, columns, orders, terms);
    }

    /** The model of the run. */
    public ResolvedModel model() {
        return model;
    }

    /** What the run found. */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What the run would have found. Pools that no change touches keep their cost.
     *
     * @throws WrongScenario if something is wrong with the changes
     * @throws NegativeTime if a coefficient leaves a customer less than no time
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public Trial with(List<Change> changes) {
        OutcomeBuilder changed = changed(changes);
        ScenarioBridge bridge = changed.apply(changes, Stage.of(outcome));
        return new Trial(outcome(changed), bridge);
    }

    /**
     * Whom to serve with the capacity that there would be.
     *
     * @throws NoCapacityLeft if the lines without a customer alone take more than there is
     * @throws UnansweredPortfolio if it is not found in sensible time
     * @throws RuntimeException as {@link #with}
     */
    public CustomerPortfolio portfolio(List<Change> changes) {
        OutcomeBuilder changed = changed(changes);
        changed.apply(changes, Stage.of(outcome));
        return changed.portfolio(outcome(changed));
    }

    private OutcomeBuilder changed(List<Change> changes) {
        List<ScenarioFlaw> flaws = new ScenarioReview(model, columns).flawsOf(changes);
        if (!flaws.isEmpty()) {
            throw new WrongScenario(flaws);
        }
        return new OutcomeBuilder(model, columns, orders, terms);
    }

    private Outcome outcome(OutcomeBuilder changed) {
        return changed.outcome(
                IntStream.range(0, costs.size())
                        .mapToObj(pool ->
                                changed.touched(pool) ? changed.cost(pool) : costs.get(pool))
                        .toList());
    }
}
