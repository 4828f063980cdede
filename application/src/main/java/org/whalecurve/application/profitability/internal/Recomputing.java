package org.whalecurve.application.profitability.internal;

import java.util.function.Supplier;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFacts.Batches;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.LedgerGap;
import org.whalecurve.domain.costing.NegativeTime;
import org.whalecurve.domain.costing.UncountableDriver;
import org.whalecurve.domain.costing.UndefinedTime;
import org.whalecurve.domain.currencies.RateGap;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;

/** What holds wherever facts of a run are computed again while somebody waits. */
final class Recomputing {

    /** Some ten seconds: longer nobody waits for a page. */
    static final long MOST_LINES = 20_000_000;

    private Recomputing() {}

    /**
     * @throws Refusal LIMIT if a run has too many lines
     */
    static void requireFewLines(Run run) {
        if (run.linesTotal() > MOST_LINES) {
            throw new Refusal(
                    Refusal.Kind.LIMIT,
                    "too-many-lines",
                    "Up to "
                            + MOST_LINES
                            + " order lines are computed again while you wait; the run has "
                            + run.linesTotal()
                            + ": compare two runs instead.");
        }
    }

    /**
     * The facts that a run was computed from.
     *
     * @param model the model of the run
     * @throws Refusal CONFLICT if they are others now
     */
    static Batches factsOf(RunInputs inputs, CostModel model, RunFacts booked) {
        Batches batches =
                booked.bookedIn(inputs.book(), inputs.computedPeriod(), model)
                        .of(inputs.importIds());
        if (!batches.hashes().equals(inputs.factHashes())) {
            throw RunMaterial.changed("The facts");
        }
        return batches;
    }

    /**
     * What is computed.
     *
     * @throws Refusal CONFLICT if these facts cannot be computed by this model, or are damaged
     */
    static <T> T orRefused(Supplier<T> computation) {
        try {
            return computation.get();
        } catch (LedgerGap | RateGap | NegativeTime | UndefinedTime | UncountableDriver e) {
            throw Refusal.conflict(
                    "not-computable",
                    "These facts cannot be computed by this cost model: " + e.getMessage());
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
    }
}
