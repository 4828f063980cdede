package org.whalecurve.application.scenarios.internal;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioFigures;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.application.scenarios.ScenarioTitle;
import org.whalecurve.application.scenarios.TryScenario;
import org.whalecurve.application.scenarios.ViewScenario;
import org.whalecurve.application.scenarios.port.Scenarios;

/** Keeps what people tried: who saved a scenario keeps it, and controllers keep all of them. */
public final class ScenarioKeeping
        implements SaveScenario,
                ListScenarios,
                ViewScenario,
                OpenScenario,
                RenameScenario,
                DeleteScenario {

    private final Results results;
    private final TryScenario trials;
    private final Scenarios scenarios;
    private final IdempotencyKeys keys;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Supplier<String> newId;

    /** Takes every part that keeping needs. */
    public ScenarioKeeping(
            Results results,
            TryScenario trials,
            Scenarios scenarios,
            IdempotencyKeys keys,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Supplier<String> newId) {
        this.results = results;
        this.trials = trials;
        this.scenarios = scenarios;
        this.keys = keys;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.newId = newId;
    }

    @Override
    public SavedScenario saveScenario(
            Actor actor,
            String runId,
            ScenarioTitle title,
            List<ChangeOrder> changes,
            @Nullable String idempotencyKey) {
        TitleReview.requireRight(title);
        if (changes.isEmpty()) {
            throw Refusal.wrongInput(
                    "nothing-different", "Nothing is different from the run: change something.");
        }
        ScenarioReport report = trials.tryScenario(actor, runId, changes);
        SavedScenario wanted =
                new SavedScenario(
                        newId.get(),
                        runId,
                        report.currency(),
                        title,
                        changes,
                        actor.user(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        ScenarioFigures.of(report.after()),
                        0);
        return unitOfWork.perform(() -> add(wanted, idempotencyKey));
    }

    private SavedScenario add(SavedScenario wanted, @Nullable String idempotencyKey) {
        if (idempotencyKey != null) {
            String order = "scenario " + wanted.run() + " " + wanted.title() + wanted.changes();
            Optional<String> before =
                    keys.claim(wanted.savedBy(), idempotencyKey, order, wanted.id());
            if (before.isPresent()) {
                return found(wanted.run(), before.get());
            }
        }
        if (!scenarios.add(wanted, MOST_SCENARIOS)) {
            throw new Refusal(
                    Refusal.Kind.LIMIT,
                    "too-many-scenarios",
                    "The run has " + MOST_SCENARIOS + " scenarios: delete one of them first.");
        }
        audit.record(wanted.savedBy(), "saved scenario", wanted.id(), inWords(wanted));
        return wanted;
    }

    @Override
    public List<SavedScenario> listScenarios(Actor actor, String runId) {
        results.ofWholeCompany(actor, runId);
        return scenarios.ofRun(runId);
    }

    @Override
    public SavedScenario viewScenario(Actor actor, String runId, String id) {
        results.ofWholeCompany(actor, runId);
        return found(runId, id);
    }

    @Override
    public OpenedScenario openScenario(Actor actor, String runId, String id) {
        SavedScenario saved = viewScenario(actor, runId, id);
        return new OpenedScenario(saved, trials.tryScenario(actor, runId, saved.changes()));
    }

    @Override
    public SavedScenario renameScenario(
            Actor actor, String runId, String id, ScenarioTitle title, long expectedVersion) {
        TitleReview.requireRight(title);
        return unitOfWork.perform(() -> {
            SavedScenario present = ofActor(actor, runId, id);
            SavedScenario renamed =
                    scenarios
                            .rename(id, title, expectedVersion)
                            .orElseThrow(() -> stale(present, expectedVersion));
            audit.record(actor.user(), "renamed scenario", id, inWords(renamed));
            return renamed;
        });
    }

    @Override
    public void deleteScenario(Actor actor, String runId, String id, long expectedVersion) {
        unitOfWork.perform(() -> {
            SavedScenario present = ofActor(actor, runId, id);
            if (!scenarios.delete(id, expectedVersion)) {
                throw stale(present, expectedVersion);
            }
            audit.record(actor.user(), "deleted scenario", id, inWords(present));
        });
    }

    private SavedScenario found(String runId, String id) {
        return scenarios
                .find(id)
                .filter(scenario -> scenario.run().equals(runId))
                .orElseThrow(() -> Refusal.notFound("scenario", id));
    }

    /** The scenario, if it is the actor's to change. */
    private SavedScenario ofActor(Actor actor, String runId, String id) {
        SavedScenario present = viewScenario(actor, runId, id);
        if (!present.savedBy().equals(actor.user()) && !actor.may(Right.KEEP_SCENARIOS_OF_OTHERS)) {
            throw new Refusal(
                    Refusal.Kind.DENIED,
                    "not-yours",
                    "Scenario '"
                            + present.title().name()
                            + "' was saved by "
                            + present.savedBy()
                            + ": only they and controllers change it.");
        }
        return present;
    }

    private static Refusal stale(SavedScenario present, long expectedVersion) {
        return new Refusal(
                Refusal.Kind.STALE,
                "scenario-changed",
                "Scenario '"
                        + present.title().name()
                        + "' was changed since you read version "
                        + expectedVersion
                        + "; it is now at version "
                        + present.version()
                        + ". Read it again.");
    }

    private static String inWords(SavedScenario scenario) {
        return "'" + scenario.title().name() + "' of run " + scenario.run();
    }
}
