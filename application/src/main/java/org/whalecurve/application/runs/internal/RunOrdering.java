package org.whalecurve.application.runs.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.LedgerGap;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.currencies.MissingRate;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunState;

/** Takes orders for runs: the same inputs are the same run. */
public final class RunOrdering implements OrderRun {

    private final Periods periods;
    private final CostModels models;
    private final RunFacts facts;
    private final ProfitabilityRuns runs;
    private final RunCalculation calculation;
    private final IdempotencyKeys keys;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public RunOrdering(
            Periods periods,
            CostModels models,
            RunFacts facts,
            ProfitabilityRuns runs,
            RunCalculation calculation,
            IdempotencyKeys keys,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.periods = periods;
        this.models = models;
        this.facts = facts;
        this.runs = runs;
        this.calculation = calculation;
        this.keys = keys;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Run orderRun(
            Actor actor,
            String period,
            Book book,
            String model,
            int version,
            @Nullable String idempotencyKey) {
        Run ordered =
                unitOfWork.perform(() -> {
                    Run wanted = wanted(actor, period, book, model, version);
                    if (idempotencyKey != null) {
                        String order =
                                "run "
                                        + period
                                        + " "
                                        + model
                                        + " "
                                        + version
                                        + (book.isPlan() ? " " + book.name() : "");
                        Optional<String> before =
                                keys.claim(actor.user(), idempotencyKey, order, wanted.id());
                        if (before.isPresent()) {
                            return runs.find(before.get()).orElseThrow();
                        }
                    }
                    return addOrTryAgain(actor, wanted);
                });
        if (ordered.state() == RunState.ORDERED) {
            calculation.queue(ordered.id());
        }
        return ordered;
    }

    private Run wanted(Actor actor, String periodId, Book book, String modelId, int version) {
        Period period =
                periods.find(periodId).orElseThrow(() -> Refusal.notFound("period", periodId));
        DocumentVersion<CostModel> model =
                models.find(modelId, version)
                        .orElseThrow(() ->
                                Refusal.notFound("cost model", modelId + " version " + version));
        if (!model.isPublished()) {
            throw Refusal.conflict(
                    "model-is-draft",
                    "Version "
                            + version
                            + " of cost model '"
                            + modelId
                            + "' is a draft: publish it before running it.");
        }
        facts.requireBook(book);
        RunFacts.Batches batches = facts.bookedIn(book, period, model.content());
        requireRates(period, model.content(), batches);
        requireNoGap(period, model, batches);
        RunInputs inputs =
                RunInputs.of(
                        period,
                        book,
                        modelId,
                        version,
                        model.sha256(),
                        batches.orderLines(),
                        batches.declared());
        return Run.ordered(
                inputs.runId(),
                inputs,
                actor.user(),
                clock.instant(),
                lines(batches.orderLines(), period));
    }

    private static void requireRates(Period period, CostModel model, RunFacts.Batches batches) {
        List<MissingRate> missing =
                model.conversion().missing(model.currency(), period, batches.currencies());
        if (!missing.isEmpty()) {
            throw Refusal.conflict("rate-missing", missing.getFirst().inWords());
        }
    }

    /** A run that cannot be fed from the ledger is not worth waiting for. */
    private void requireNoGap(
            Period period, DocumentVersion<CostModel> model, RunFacts.Batches batches) {
        try {
            facts.ledger(model.content(), period, batches.postings(), new ConversionTally());
        } catch (LedgerGap gap) {
            throw Refusal.conflict("ledger-gap", String.valueOf(gap.getMessage()));
        }
    }

    private Run addOrTryAgain(Actor actor, Run wanted) {
        Optional<Run> present = runs.find(wanted.id());
        if (present.isPresent() && !present.get().state().canBeTriedAgain()) {
            return present.get();
        }
        boolean ordered =
                present.isPresent() ? runs.update(wanted, present.get().state()) : runs.add(wanted);
        if (ordered) {
            audit.record(actor.user(), "ordered run", wanted.id(), wanted.inputs().subject());
            return wanted;
        }
        return runs.find(wanted.id()).orElseThrow();
    }

    private static long lines(List<FactBatch> batches, Period period) {
        return batches.stream()
                .flatMap(batch -> batch.totals().stream())
                .filter(total -> period.contains(total.month()))
                .mapToLong(ControlTotal::lines)
                .sum();
    }
}
