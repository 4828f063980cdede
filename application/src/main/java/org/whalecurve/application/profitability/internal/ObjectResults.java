package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.LevelReport;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * What products, markets and channels earn: of the company as a whole, for none of them is one
 * customer's.
 */
public final class ObjectResults implements RankObjects, ViewObject, ExportObjects, ViewLevels {

    /** Statements that get their products' names in one look-up. */
    private static final int CHUNK = 1_000;

    private final Results results;
    private final StatementStore statements;
    private final Products products;
    private final ObjectNaming naming;

    public ObjectResults(Results results, StatementStore statements, Products products) {
        this.results = results;
        this.statements = statements;
        this.products = products;
        this.naming = new ObjectNaming(products);
    }

    @Override
    public RankedObjects rankObjects(Actor actor, String runId, ObjectQuestion question) {
        CostObject object = question.object();
        Results.Found found = results.ofWholeCompany(actor, runId);
        StatementFile file = fileOf(found, object);
        WhaleCurve curve =
                WhaleCurve.of(statements.ranked(file, null).profits(), ViewWhaleCurve.MOST_POINTS);
        int skip = question.after() == null ? 0 : Parts.positionOf(question.after());
        List<CustomerStatement> part =
                statements.list(file, null, question.order(), skip, Page.limit(question.limit()));
        int end = skip + part.size();
        return new RankedObjects(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                object,
                curve,
                views(found, object, part),
                statements
                        .find(file, CostObject.NONE)
                        .map(none -> new ObjectView(object, null, "", found.view(null, none)))
                        .orElse(null),
                end < curve.customers() ? String.valueOf(end) : null);
    }

    @Override
    public ObjectView viewObject(Actor actor, String runId, CostObject object, String key) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        return statements
                .find(fileOf(found, object), numberOf(found, object, key))
                .map(statement -> views(found, object, List.of(statement)).getFirst())
                .orElseThrow(() -> notFound(object, key));
    }

    @Override
    public void exportObjects(
            Actor actor, String runId, CostObject object, Consumer<ObjectView> receiver) {
        export(results.ofWholeCompany(actor, runId), object, receiver);
    }

    private void export(Results.Found found, CostObject object, Consumer<ObjectView> receiver) {
        StatementFile file = fileOf(found, object);
        List<CustomerStatement> chunk = new ArrayList<>(CHUNK);
        statements.find(file, CostObject.NONE).ifPresent(chunk::add);
        statements.forEach(
                file,
                null,
                statement -> {
                    chunk.add(statement);
                    if (chunk.size() >= CHUNK) {
                        views(found, object, chunk).forEach(receiver);
                        chunk.clear();
                    }
                });
        views(found, object, chunk).forEach(receiver);
    }

    @Override
    public LevelReport viewLevels(Actor actor, String runId, CostObject by) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        List<Branch> branches = new ArrayList<>();
        export(found, by, view -> branches.add(branch(view)));
        RunSummary summary = found.result().summary();
        return new LevelReport(
                runId,
                found.run().inputs().period(),
                summary,
                LevelIncome.of(by, branches, summary));
    }

    private static Branch branch(ObjectView view) {
        CustomerStatement figures = view.figures().statement();
        return Branch.earning(
                view.key(), figures.netRevenue(), figures.costToServe(), figures.profit());
    }

    private List<ObjectView> views(
            Results.Found found, CostObject object, List<CustomerStatement> part) {
        return naming.views(
                object,
                part,
                number -> found.result().objects().namesOf(object).get(number - 1),
                (key, statement) ->
                        found.view(
                                null,
                                key == null ? null : new SustainedObject(object, key),
                                statement));
    }

    private int numberOf(Results.Found found, CostObject object, String key) {
        if (key.equals(NONE)) {
            return CostObject.NONE;
        }
        Integer number =
                object.calledBy().isPresent()
                        ? Integer.valueOf(found.result().objects().namesOf(object).indexOf(key) + 1)
                        : products.numbersOf(List.of(key)).get(key);
        if (number == null || number == CostObject.NONE) {
            throw notFound(object, key);
        }
        return number;
    }

    private static Refusal notFound(CostObject object, String key) {
        return Refusal.notFound("statement of " + word(object), key);
    }

    private static StatementFile fileOf(Results.Found found, CostObject object) {
        return found.result()
                .objects()
                .of(object)
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-statements-of-objects",
                                "The run was computed before every "
                                        + word(object)
                                        + " had a statement: order the period again."));
    }

    private static String word(CostObject object) {
        return object.name().toLowerCase(Locale.ROOT);
    }
}
