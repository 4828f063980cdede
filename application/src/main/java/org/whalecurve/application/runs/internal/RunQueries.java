package org.whalecurve.application.runs.internal;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.profitability.Run;

/** Looks runs up. */
public final class RunQueries implements ViewRun, ListRuns {

    private final ProfitabilityRuns runs;

    public RunQueries(ProfitabilityRuns runs) {
        this.runs = runs;
    }

    @Override
    public Run viewRun(Actor actor, String runId) {
        return runs.find(runId).orElseThrow(() -> Refusal.notFound("run", runId));
    }

    @Override
    public Page<Run> listRuns(
            Actor actor, @Nullable String period, @Nullable String after, int limit) {
        return runs.latest(period, after, Page.limit(limit));
    }
}
