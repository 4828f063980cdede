package org.whalecurve.application.profitability.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RunComparison.ComparedRun;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * One of two results that are compared.
 *
 * @param run id of the run; null if nothing was kept
 * @param version version of the cost model
 * @param model the cost model
 * @param statements what customers earned
 */
record ComparedSide(
        @Nullable String run,
        int version,
        CostModel model,
        RunSummary summary,
        Statements statements) {

    /** The statements of a result. */
    interface Statements {

        /** What makes the profits of some customers; who has no statement is not there. */
        Map<Integer, ProfitFigures> figures(int[] customers);

        /** The same of the lines without a customer. */
        ProfitFigures unassigned();
    }

    ComparedRun compared() {
        CapitalCharge charge = summary.capital();
        return new ComparedRun(
                run,
                model.id(),
                version,
                company().profit(),
                charge == null ? null : charge.total());
    }

    ProfitFigures company() {
        return ProfitFigures.of(summary);
    }

    Map<String, PoolUsage> pools() {
        Map<String, PoolUsage> pools = new LinkedHashMap<>();
        summary.pools().forEach(usage -> pools.put(usage.pool(), usage));
        return pools;
    }
}
