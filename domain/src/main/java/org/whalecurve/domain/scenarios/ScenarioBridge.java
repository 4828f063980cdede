package org.whalecurve.domain.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from what the company keeps in a run to what it would keep in a scenario, step by step.
 *
 * <p>Convention: the kinds of changes take effect one after the other, in the order of {@link
 * Cause}. A step is what its kind changed of one line of the result, valued with all kinds before
 * it. Another order would divide the same difference otherwise, wherever two kinds meet, such as
 * lower prices and fewer customers. Time that is saved appears twice: the pool's cost to serve
 * falls, and the cost of its unused capacity rises by as much, until its expense is changed.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>from + Σ steps = to, exactly;
 *   <li>for each line of the result, its change = Σ its steps, exactly;
 *   <li>no step is zero.
 * </ol>
 *
 * @param from what the company keeps in the run, in minor units
 * @param steps by cause, then by line, then by pool
 * @param to what it would keep, in minor units
 */
public record ScenarioBridge(long from, List<Step> steps, long to) {

    /** The lines of the result, which together are what the company keeps. */
    public enum Line {
        NET_REVENUE,
        PRODUCT_COST,
        COST_TO_SERVE,
        /** What payment terms cost. */
        CAPITAL_COST,
        UNUSED_CAPACITY
    }

    /**
     * What one kind of changes did to one line.
     *
     * @param pool id of the pool whose cost it is; null for lines that no pool has
     * @param amount by how much the company keeps more, in minor units; below zero for less
     */
    public record Step(Cause cause, Line line, @Nullable String pool, long amount) {}
}
