package org.whalecurve.application.profitability.internal;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFacts.Batches;
import org.whalecurve.application.runs.internal.RunFolding;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunSummary;

/** Computes the facts of a run by another cost model and compares; keeps nothing. */
public final class ModelTrying implements TryModel {

    private final Results results;
    private final CostModels models;
    private final RunMaterial material;
    private final RunFacts booked;
    private final RunFolding folding;
    private final StatementStore statements;
    private final SideComparing sides;

    /** Takes what finds runs and models, and what computes and compares. */
    public ModelTrying(
            Results results,
            CostModels models,
            RunMaterial material,
            RunFacts booked,
            RunFolding folding,
            StatementStore statements,
            SideComparing sides) {
        this.results = results;
        this.models = models;
        this.material = material;
        this.booked = booked;
        this.folding = folding;
        this.statements = statements;
        this.sides = sides;
    }

    @Override
    public RunComparison tryModel(
            Actor actor,
            String runId,
            String model,
            int version,
            @Nullable String after,
            int limit) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        DocumentVersion<CostModel> tried =
                models.find(model, version)
                        .orElseThrow(() -> Refusal.notFound("cost model", model + "@" + version));
        requireCurrency(tried.content(), found.result().summary());
        Recomputing.requireFewLines(found.run());
        RunInputs inputs = found.run().inputs();
        CostModel own = material.model(inputs);
        Period period = inputs.computedPeriod();
        TriedStatements computed =
                Recomputing.orRefused(() ->
                        compute(period, tried.content(), facts(inputs, own, tried.content())));
        int skip = after == null ? 0 : Parts.positionOf(after);
        return sides.compare(
                new ComparedSide(
                        runId,
                        inputs.modelVersion(),
                        own,
                        found.result().summary(),
                        new KeptStatements(found.result(), statements)),
                new ComparedSide(null, version, tried.content(), computed.summary(), computed),
                period,
                computed.changesFrom(
                        statements.ranked(found.result().statements(), null),
                        skip,
                        Page.limit(limit)),
                skip);
    }

    private TriedStatements compute(Period period, CostModel model, Batches facts) {
        ProfitStatements profits = folding.statements(period, model, facts);
        return new TriedStatements(profits, folding.summary(profits));
    }

    /** The facts of the run, and what is booked now of those that its own model did not count. */
    private Batches facts(RunInputs inputs, CostModel own, CostModel tried) {
        Batches ofRun = Recomputing.factsOf(inputs, own, booked);
        Batches now = booked.bookedIn(inputs.book(), inputs.computedPeriod(), tried);
        boolean bothFromTheLedger =
                !own.ledgerSources().isEmpty() && !tried.ledgerSources().isEmpty();
        return new Batches(
                ofRun.orderLines(),
                bothFromTheLedger ? ofRun.postings() : now.postings(),
                now.factsOf(ofRun));
    }

    private static void requireCurrency(CostModel model, RunSummary run) {
        String currency = model.currency().getCurrencyCode();
        if (!currency.equals(run.currency())) {
            throw Refusal.wrongInput(
                    "not-comparable",
                    "The cost model is in %s, the run in %s: they cannot be compared."
                            .formatted(currency, run.currency()));
        }
    }
}
