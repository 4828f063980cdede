package org.whalecurve.application.lifetime.internal;

import org.whalecurve.application.Refusal;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;

/** The lifetime runs that have something to tell. */
public final class ComputedRuns {

    private final LifetimeRuns runs;

    public ComputedRuns(LifetimeRuns runs) {
        this.runs = runs;
    }

    /**
     * @param id of a run, or {@value RankValuedCustomers#LATEST}
     * @throws Refusal NOT_FOUND if there is no such run, or it is not computed
     */
    public LifetimeRun of(String id) {
        if (id.equals(RankValuedCustomers.LATEST)) {
            return runs.latestComputed().orElseThrow(() -> Refusal.notFound("lifetime run", id));
        }
        return runs.find(id)
                .filter(run -> run.state() == LifetimeRunState.COMPUTED)
                .orElseThrow(() -> Refusal.notFound("result of lifetime run", id));
    }
}
