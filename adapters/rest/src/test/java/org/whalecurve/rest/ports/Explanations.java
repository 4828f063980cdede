package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.application.profitability.ExplainActivity;
import org.whalecurve.application.profitability.ExplainFacts;
import org.whalecurve.application.profitability.ExplainLines;
import org.whalecurve.application.profitability.ExplainOrder;
import org.whalecurve.application.profitability.ExplainStatement;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.application.profitability.ExplainedFacts;
import org.whalecurve.application.profitability.ExplainedLines;
import org.whalecurve.application.profitability.ExplainedOrder;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.profitability.ExportCustomerObjects;
import org.whalecurve.application.profitability.GrowthReport;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.QuadrantReport;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.application.profitability.RankedCustomerObjects;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.application.profitability.TracedPool;
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.application.sample.HarbourOffice;

/**
 * Explains the run of the sample company by the real use case; only the run bears the name that the
 * examples know.
 */
@ApplicationScoped
class Explanations {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String april = office.runApril();
    private final String slower = office.runMarchBySlowerOrders();

    @Produces
    @Singleton
    ExplainStatement explainStatement() {
        return Gate.guard(
                ExplainStatement.class,
                (actor, id, key, after, limit) -> {
                    ExplainedStatement given =
                            office.explanations.explainStatement(actor, run(id), key, after, limit);
                    return new ExplainedStatement(
                            named(given.view()),
                            given.activities(),
                            given.orders(),
                            given.allOrders(),
                            given.beside());
                });
    }

    @Produces
    @Singleton
    ExplainActivity explainActivity() {
        return Gate.guard(
                ExplainActivity.class,
                (actor, id, key, activity, after, limit) -> {
                    ExplainedActivity given =
                            office.explanations.explainActivity(
                                    actor, run(id), key, activity, after, limit);
                    return new ExplainedActivity(
                            named(given.view()),
                            given.position(),
                            given.activity(),
                            given.company(),
                            given.orders(),
                            given.allOrders(),
                            given.beside());
                });
    }

    @Produces
    @Singleton
    ExplainOrder explainOrder() {
        return Gate.guard(
                ExplainOrder.class,
                (actor, id, key, order) -> {
                    ExplainedOrder given =
                            office.explanations.explainOrder(actor, run(id), key, order);
                    return new ExplainedOrder(
                            named(given.view()), given.activities(), given.order());
                });
    }

    @Produces
    @Singleton
    RankCustomerObjects rankCustomerObjects() {
        return Gate.guard(
                RankCustomerObjects.class,
                (actor, id, key, question) -> {
                    RankedCustomerObjects given =
                            office.customerObjects.rankCustomerObjects(
                                    actor, run(id), key, question);
                    return new RankedCustomerObjects(
                            named(given.customer()),
                            given.object(),
                            given.statements(),
                            given.none(),
                            given.count(),
                            given.unprofitable(),
                            given.next());
                });
    }

    @Produces
    @Singleton
    ExportCustomerObjects exportCustomerObjects() {
        return Gate.guard(
                ExportCustomerObjects.class,
                (actor, id, key, object, receiver) ->
                        office.customerObjects.exportCustomerObjects(
                                actor, run(id), key, object, view -> receiver.accept(named(view))));
    }

    @Produces
    @Singleton
    ExplainLines explainLines() {
        return Gate.guard(
                ExplainLines.class,
                (actor, id, key, figure, after, limit) -> {
                    ExplainedLines given =
                            office.explanations.explainLines(
                                    actor, run(id), key, figure, after, limit);
                    return new ExplainedLines(
                            named(given.view()), figure, given.lines(), given.allLines());
                });
    }

    @Produces
    @Singleton
    ExplainFacts explainFacts() {
        return Gate.guard(
                ExplainFacts.class,
                (actor, id, key, activity, after, limit) -> {
                    ExplainedFacts given =
                            office.explanations.explainFacts(
                                    actor, run(id), key, activity, after, limit);
                    return new ExplainedFacts(
                            named(given.view()),
                            given.activity(),
                            given.drivers(),
                            given.facts(),
                            given.allFacts());
                });
    }

    @Produces
    @Singleton
    TracePool tracePool() {
        return Gate.guard(
                TracePool.class,
                (actor, id, pool, after, limit) -> {
                    TracedPool given =
                            office.poolTracing.tracePool(actor, run(id), pool, after, limit);
                    return new TracedPool(
                            Results.RUN,
                            given.period(),
                            given.currency(),
                            given.pool(),
                            given.name(),
                            given.own(),
                            given.received(),
                            given.byCustomers(),
                            given.unassigned(),
                            given.unused(),
                            given.handedOn(),
                            given.unallocated(),
                            given.bearers(),
                            given.allBearers());
                });
    }

    @Produces
    @Singleton
    ViewQuadrant viewQuadrant() {
        return Gate.guard(
                ViewQuadrant.class,
                (actor, id, filter, limit) -> {
                    QuadrantReport given =
                            office.quadrant.viewQuadrant(actor, run(id), filter, limit);
                    return new QuadrantReport(
                            id,
                            given.period(),
                            given.currency(),
                            given.quadrant(),
                            given.largest(),
                            given.notShown());
                });
    }

    @Produces
    @Singleton
    ViewHeatMap viewHeatMap() {
        return Gate.guard(
                ViewHeatMap.class,
                (actor, id, question) -> {
                    HeatMapReport given = office.heatMap.viewHeatMap(actor, run(id), question);
                    return new HeatMapReport(
                            id,
                            given.period(),
                            given.currency(),
                            given.customers(),
                            given.products(),
                            given.map(),
                            given.others(),
                            given.notShown());
                });
    }

    @Produces
    @Singleton
    ViewDispersion viewDispersion() {
        return Gate.guard(
                ViewDispersion.class,
                (actor, id, by, after, limit) -> {
                    Dispersion given =
                            office.dispersion.viewDispersion(actor, run(id), by, after, limit);
                    return new Dispersion(
                            id,
                            given.period(),
                            given.currency(),
                            given.sorts(),
                            given.groupings(),
                            given.by(),
                            given.groups(),
                            given.allGroups());
                });
    }

    @Produces
    @Singleton
    BridgeRuns bridgeRuns() {
        return Gate.guard(
                BridgeRuns.class,
                (actor, from, to, convention, market, after, limit) -> {
                    RunBridge given =
                            office.bridging.bridgeRuns(
                                    actor, run(from), april, convention, market, after, limit);
                    return new RunBridge(
                            new RunBridge.Side(from, given.from().period(), given.from().book()),
                            new RunBridge.Side(to, given.to().period(), given.to().book()),
                            given.currency(),
                            given.convention(),
                            given.bridge(),
                            given.market(),
                            given.customers(),
                            given.products(),
                            given.allProducts());
                });
    }

    @Produces
    @Singleton
    ViewGrowth viewGrowth() {
        return Gate.guard(
                ViewGrowth.class,
                (actor, from, to, answer, after, limit) -> {
                    GrowthReport given =
                            office.growth.viewGrowth(actor, run(from), april, answer, after, limit);
                    return new GrowthReport(
                            new RunBridge.Side(from, given.from().period(), given.from().book()),
                            new RunBridge.Side(to, given.to().period(), given.to().book()),
                            given.months(),
                            given.currency(),
                            given.purposesKnown(),
                            given.growth(),
                            given.answer(),
                            given.customers());
                });
    }

    @Produces
    @Singleton
    RestateRun restateRun() {
        return Gate.guard(
                RestateRun.class,
                (actor, from, to) -> {
                    RestatementReport given = office.restating.restateRun(actor, run(from), slower);
                    return new RestatementReport(
                            from,
                            to,
                            given.period(),
                            given.currency(),
                            given.restatement(),
                            given.addedImports(),
                            given.droppedImports(),
                            given.rules());
                });
    }

    @Produces
    @Singleton
    CompareRuns compareRuns() {
        return Gate.guard(
                CompareRuns.class,
                (actor, from, to, after, limit) ->
                        named(
                                office.comparing.compareRuns(
                                        actor, run(from), slower, after, limit),
                                from,
                                to));
    }

    @Produces
    @Singleton
    TryModel tryModel() {
        return Gate.guard(
                TryModel.class,
                (actor, from, model, version, after, limit) ->
                        named(
                                office.trying.tryModel(
                                        actor, run(from), model, version, after, limit),
                                from,
                                null));
    }

    private static RunComparison named(RunComparison given, String from, @Nullable String to) {
        return new RunComparison(
                named(given.from(), from),
                named(given.to(), to),
                given.period(),
                given.currency(),
                given.rules(),
                given.company(),
                given.pools(),
                given.gained(),
                given.lost(),
                given.gain(),
                given.loss(),
                given.unassigned(),
                given.customers());
    }

    private static RunComparison.ComparedRun named(
            RunComparison.ComparedRun run, @Nullable String id) {
        return new RunComparison.ComparedRun(
                id, run.model(), run.version(), run.profit(), run.capitalCost());
    }

    private String run(String id) {
        if (!id.equals(Results.RUN)) {
            throw Refusal.notFound("run", id);
        }
        return office.publishedRun();
    }

    private static ObjectView named(ObjectView view) {
        return new ObjectView(view.object(), view.key(), view.name(), named(view.figures()));
    }

    private static StatementView named(StatementView view) {
        return new StatementView(
                Results.RUN,
                view.period(),
                view.currency(),
                view.customer(),
                view.statement(),
                view.activities(),
                view.activityIds(),
                view.drivers(),
                view.assumption(),
                view.levels(),
                view.sustaining(),
                view.capitalCost());
    }
}
