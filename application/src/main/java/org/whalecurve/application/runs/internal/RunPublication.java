package org.whalecurve.application.runs.internal;

import java.time.InstantSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunState;

/** Makes runs the runs of record of their periods. */
public final class RunPublication implements PublishRun {

    private final ProfitabilityRuns runs;
    private final Periods periods;
    private final CostModels models;
    private final RunFacts facts;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public RunPublication(
            ProfitabilityRuns runs,
            Periods periods,
            CostModels models,
            RunFacts facts,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.runs = runs;
        this.periods = periods;
        this.models = models;
        this.facts = facts;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Run publishRun(Actor actor, String runId) {
        return unitOfWork.perform(() -> {
            Run present = runs.find(runId).orElseThrow(() -> Refusal.notFound("run", runId));
            if (present.state() == RunState.PUBLISHED) {
                return present;
            }
            requireCertified(present);
            Period period = periods.find(present.inputs().period()).orElseThrow();
            requireCurrent(present, period);
            runs.published(period.id(), present.inputs().book())
                    .ifPresent(before ->
                            runs.update(before.in(RunState.SUPERSEDED), RunState.PUBLISHED));
            Run published = present.published(clock.instant());
            if (!runs.update(published, RunState.CERTIFIED)) {
                throw Refusal.conflict(
                        "run-changed",
                        "Run '" + runId + "' was changed just now: look at it again.");
            }
            if (!present.inputs().book().isPlan()) {
                periods.update(period.closed());
            }
            audit.record(actor.user(), "published run", runId, present.inputs().subject());
            return published;
        });
    }

    private static void requireCertified(Run run) {
        if (run.state() == RunState.NOT_TIED) {
            throw Refusal.conflict(
                    "run-does-not-tie",
                    "The certificate of run '"
                            + run.id()
                            + "' does not tie: it cannot be published.");
        }
        if (run.state() != RunState.CERTIFIED) {
            throw Refusal.conflict(
                    "run-not-certified",
                    "Run '"
                            + run.id()
                            + "' is "
                            + run.state()
                            + ": only a certified run can be published.");
        }
    }

    /**
     * The lock that {@link Periods#closedAmong} takes keeps imports from booking between this check
     * and the closing.
     */
    private void requireCurrent(Run run, Period period) {
        periods.closedAmong(period.months());
        CostModel model =
                models.find(run.inputs().model(), run.inputs().modelVersion())
                        .orElseThrow()
                        .content();
        RunFacts.Batches batches = facts.bookedIn(run.inputs().book(), period, model);
        RunInputs now =
                RunInputs.of(
                        period,
                        run.inputs().book(),
                        run.inputs().model(),
                        run.inputs().modelVersion(),
                        run.inputs().modelSha256(),
                        batches.orderLines(),
                        batches.declared());
        if (!now.runId().equals(run.id())) {
            throw Refusal.conflict(
                    "facts-booked-since",
                    "Facts were booked into period '"
                            + period.id()
                            + "' since run '"
                            + run.id()
                            + "' was ordered: order a new run.");
        }
    }
}
