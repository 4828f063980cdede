package org.whalecurve.domain.variances;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * Why a period that was computed anew keeps another amount than before.
 *
 * <p>Convention: the causes take effect one after the other, in the order of {@link Cause}. A step
 * is what its cause changed of one line of the result, valued with all causes before it; another
 * order would divide the same difference otherwise, wherever two causes meet.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>from + Σ steps = to, exactly;
 *   <li>for each line of the result, its change = Σ its steps, exactly;
 *   <li>no step is zero.
 * </ol>
 *
 * @param from what the company kept by the earlier run, in minor units
 * @param steps by cause, then by line
 * @param to what it kept by the later one
 */
public record Restatement(long from, List<Step> steps, long to) {

    /** What can differ between two runs of a period. */
    public enum Cause {
        /** The way of computing itself, of another release. */
        CALCULATION,
        /** Order lines booked later, or taken back. */
        ORDER_LINES,
        /** Facts that drivers count. */
        FACTS,
        /** Ledger postings that feed pools and sustaining costs. */
        POSTINGS,
        /** The cost model. */
        RULES
    }

    /** The lines of the result, which together are what the company keeps. */
    public enum Line {
        NET_REVENUE,
        PRODUCT_COST,
        COST_TO_SERVE,
        UNUSED_CAPACITY,
        SUSTAINING_COST;

        /** What the line adds to what the company keeps; of a cost below zero. */
        private long of(RunSummary summary) {
            return switch (this) {
                case NET_REVENUE ->
                        addExact(
                                summary.assigned().netRevenue(), summary.unassigned().netRevenue());
                case PRODUCT_COST ->
                        -addExact(
                                summary.assigned().productCost(),
                                summary.unassigned().productCost());
                case COST_TO_SERVE ->
                        -addExact(
                                summary.assigned().costToServe(),
                                summary.unassigned().costToServe());
                case UNUSED_CAPACITY -> -summary.unusedCost();
                case SUSTAINING_COST -> -summary.levels().sustainingCost();
            };
        }
    }

    /**
     * What one cause did to one line.
     *
     * @param amount by how much the company keeps more, in minor units; below zero for less
     */
    public record Step(Cause cause, Line line, long amount) {}

    /**
     * The totals of the period once a cause, and all before it, have taken effect.
     *
     * @param cause the cause
     * @param summary the totals
     */
    public record Stage(Cause cause, RunSummary summary) {}

    /**
     * Goes from one run to another of the same period.
     *
     * @param before the totals of the earlier run
     * @param stages one for each cause, in the order of the causes; the last holds the totals of
     *     the later run
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Restatement through(RunSummary before, List<Stage> stages) {
        List<Step> steps = new ArrayList<>();
        RunSummary last = before;
        for (Stage stage : stages) {
            for (Line line : Line.values()) {
                long amount = subtractExact(line.of(stage.summary()), line.of(last));
                if (amount != 0) {
                    steps.add(new Step(stage.cause(), line, amount));
                }
            }
            last = stage.summary();
        }
        return new Restatement(before.kept(), List.copyOf(steps), last.kept());
    }
}
