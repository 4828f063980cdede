package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
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
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.OrderSizes;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * What products, markets, channels and groups of customers earn: of the company as a whole, for
 * none of them is one customer's.
 */
public final class ObjectResults implements RankObjects, ViewObject, ExportObjects, ViewLevels {

    /** Statements that get their products' names in one look-up. */
    private static final int CHUNK = 1_000;

    private static final StatementOrder BY_PROFIT =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private final Results results;
    private final StatementStore statements;
    private final Products products;
    private final ObjectNaming naming;
    private final GroupResults groups;

    public ObjectResults(
            Results results, StatementStore statements, Products products, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.products = products;
        this.naming = new ObjectNaming(products);
        this.groups = new GroupResults(statements, customers);
    }

    @Override
    public RankedObjects rankObjects(Actor actor, String runId, ObjectQuestion question) {
        CostObject object = question.object();
        Results.Found found = results.ofWholeCompany(actor, runId);
        if (object.groupsCustomers()) {
            return groups.rank(found, question);
        }
        StatementFile file = fileOf(found, object);
        WhaleCurve curve =
                WhaleCurve.of(statements.ranked(file, null).profits(), ViewWhaleCurve.MOST_POINTS);
        int skip = question.after() == null ? 0 : Parts.positionOf(question.after());
        List<CustomerStatement> part =
                object == CostObject.ORDER_SIZE
                        ? Parts.of(bySize(file), question.after(), question.limit()).items()
                        : statements.list(
                                file, null, question.order(), skip, Page.limit(question.limit()));
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
                        .map(none -> new ObjectView(object, null, "", found.objectView(null, none)))
                        .orElse(null),
                null,
                end < curve.customers() ? String.valueOf(end) : null);
    }

    @Override
    public ObjectView viewObject(Actor actor, String runId, CostObject object, String key) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        if (object.groupsCustomers()) {
            return groups.view(found, object, key).orElseThrow(() -> notFound(object, key));
        }
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
        if (object.groupsCustomers()) {
            groups.export(found, object, receiver);
            return;
        }
        StatementFile file = fileOf(found, object);
        List<CustomerStatement> chunk = new ArrayList<>(CHUNK);
        statements.find(file, CostObject.NONE).ifPresent(chunk::add);
        if (object == CostObject.ORDER_SIZE) {
            chunk.addAll(bySize(file));
            views(found, object, chunk).forEach(receiver);
            return;
        }
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
                        found.objectView(
                                key == null ? null : new SustainedObject(object, key), statement));
    }

    /** The classes of orders, the smallest first: they are few, and a rank would shuffle them. */
    private List<CustomerStatement> bySize(StatementFile file) {
        return statements.list(file, null, BY_PROFIT, 0, OrderSizes.MOST_BOUNDS + 2).stream()
                .sorted(Comparator.comparingInt(CustomerStatement::customer))
                .toList();
    }

    private int numberOf(Results.Found found, CostObject object, String key) {
        if (key.equals(NONE)) {
            return CostObject.NONE;
        }
        Integer number =
                object.isNamedByRun()
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
                        object == CostObject.ORDER_SIZE
                                ? Refusal.conflict(
                                        "no-order-sizes",
                                        "The cost model of the run declares no classes of order"
                                                + " sizes. A version of it that says where they"
                                                + " begin, such as order-size-classes: [100, 500],"
                                                + " gives the next run their statements.")
                                : Refusal.conflict(
                                        "no-statements-of-objects",
                                        "The run was computed before every "
                                                + word(object)
                                                + " had a statement: order the period again."));
    }

    private static String word(CostObject object) {
        return object.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
