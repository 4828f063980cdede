package org.whalecurve.application.runs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.ReviewRun;
import org.whalecurve.application.runs.ReviewedRun;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.currencies.BookedCurrency;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.readiness.Booked;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.RunReview;
import org.whalecurve.domain.readiness.Severity;

/** Reviews runs that nobody has ordered yet. */
public final class RunReviewing implements ReviewRun {

    private final Periods periods;
    private final CostModels models;
    private final RunFacts facts;
    private final Imports imports;
    private final CustomerTerms terms;

    /** Takes what knows of periods, models, facts, imports and customers. */
    public RunReviewing(
            Periods periods,
            CostModels models,
            RunFacts facts,
            Imports imports,
            Customers customers) {
        this.periods = periods;
        this.models = models;
        this.facts = facts;
        this.imports = imports;
        this.terms = new CustomerTerms(customers);
    }

    @Override
    public ReviewedRun reviewRun(
            Actor actor, String periodId, Book book, String modelId, int version) {
        Period period =
                periods.find(periodId).orElseThrow(() -> Refusal.notFound("period", periodId));
        DocumentVersion<CostModel> model =
                models.find(modelId, version)
                        .orElseThrow(() ->
                                Refusal.notFound("cost model", modelId + " version " + version));
        facts.requireBook(book);
        List<Finding> findings = new ArrayList<>();
        if (!model.isPublished()) {
            findings.add(
                    new Finding(
                            Severity.BLOCKING,
                            "model-is-draft",
                            modelId,
                            "The version is a draft: publish it before running it."));
        }
        findings.addAll(RunReview.of(model.content(), period, booked(book, period, model)));
        findings.addAll(terms.findings(model.content().terms()));
        findings.sort(Comparator.comparing(Finding::severity));
        return new ReviewedRun(periodId, book, modelId, version, List.copyOf(findings));
    }

    private Booked booked(Book book, Period period, DocumentVersion<CostModel> model) {
        RunFacts.Batches batches = facts.bookedIn(book, period, model.content());
        List<BookedCurrency> currencies = batches.currencies();
        return new Booked(
                batches.totals(),
                canConvert(period, model.content(), currencies)
                        ? facts.postings(model.content(), period, batches.postings())
                        : List.of(),
                batches.factTotals(),
                Stream.concat(
                                batches.orderLines().stream().map(FactBatch::importId),
                                batches.declared().stream().map(DeclaredBatch::importId))
                        .distinct()
                        .sorted()
                        .flatMap(id -> imports.find(id).stream())
                        .toList(),
                imports
                        .inState(ImportState.RECEIVED, ImportState.READING, ImportState.INTERRUPTED)
                        .stream()
                        .filter(waiting -> waiting.book().equals(book))
                        .toList(),
                currencies);
    }

    private static boolean canConvert(
            Period period, CostModel model, List<BookedCurrency> currencies) {
        return model.conversion().missing(model.currency(), period, currencies).isEmpty();
    }
}
