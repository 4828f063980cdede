package org.whalecurve.web.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.profitability.CompareRuns;
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
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.RankedCustomerObjects;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.application.profitability.TracedPool;
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.application.runs.ReviewRun;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleTerms;

/**
 * Explains customers of Harbour Supplies by the real use case, whichever generated run is asked
 * for: generated companies have statements but no lines.
 */
@ApplicationScoped
class Explained {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String april = published(List.of(office.runApril())).getFirst();
    private final List<String> planAndActual = published(office.runPlanAndActual());
    private final String slower = office.runMarchBySlowerOrders();
    private final HarbourOffice spending = HarbourOffice.withMarchPublished();
    private final String levels = spending.runMarchWithLevels();

    /** The third version of the model, a draft, declares payment terms. */
    Explained() {
        office.modelKeeping.addModel(
                HarbourOffice.CONTROLLER,
                Draft.anew(office.modelDocument(SampleTerms.costModel())));
    }

    private List<String> published(List<String> runs) {
        runs.forEach(run -> office.publication.publishRun(HarbourOffice.CONTROLLER, run));
        return runs;
    }

    @Produces
    @Singleton
    BridgeRuns bridgeRuns() {
        return Gate.guard(
                BridgeRuns.class,
                (actor, from, _, convention, market, after, limit) ->
                        office.bridging.bridgeRuns(
                                actor,
                                isPlan(from) ? planAndActual.getFirst() : office.publishedRun(),
                                isPlan(from) ? planAndActual.getLast() : april,
                                convention,
                                market,
                                after,
                                limit));
    }

    @Produces
    @Singleton
    ViewGrowth viewGrowth() {
        return Gate.guard(
                ViewGrowth.class,
                (actor, from, _, answer, after, limit) ->
                        office.growth.viewGrowth(
                                actor,
                                isPlan(from) ? planAndActual.getFirst() : office.publishedRun(),
                                isPlan(from) ? planAndActual.getLast() : april,
                                answer,
                                after,
                                limit));
    }

    private static boolean isPlan(String run) {
        return run.equals(PagesWorld.PLAN.run.id());
    }

    @Produces
    @Singleton
    RestateRun restateRun() {
        return Gate.guard(
                RestateRun.class,
                (actor, _, _) -> office.restating.restateRun(actor, office.publishedRun(), slower));
    }

    @Produces
    @Singleton
    ViewDispersion viewDispersion() {
        return Gate.guard(
                ViewDispersion.class,
                (actor, _, by, after, limit) ->
                        office.dispersion.viewDispersion(
                                actor, office.publishedRun(), by, after, limit));
    }

    @Produces
    @Singleton
    ViewHeatMap viewHeatMap() {
        return Gate.guard(
                ViewHeatMap.class,
                (actor, _, question) ->
                        office.heatMap.viewHeatMap(actor, office.publishedRun(), question));
    }

    @Produces
    @Singleton
    ViewQuadrant viewQuadrant() {
        return Gate.guard(
                ViewQuadrant.class,
                (actor, _, filter, limit) ->
                        office.quadrant.viewQuadrant(actor, office.publishedRun(), filter, limit));
    }

    @Produces
    @Singleton
    RankObjects rankObjects() {
        return Gate.guard(
                RankObjects.class,
                (actor, _, question) ->
                        office.objectResults.rankObjects(actor, office.publishedRun(), question));
    }

    @Produces
    @Singleton
    ViewObject viewObject() {
        return Gate.guard(
                ViewObject.class,
                (actor, _, object, key) ->
                        office.objectResults.viewObject(actor, office.publishedRun(), object, key));
    }

    @Produces
    @Singleton
    ExportObjects exportObjects() {
        return Gate.guard(
                ExportObjects.class,
                (actor, _, object, receiver) ->
                        office.objectResults.exportObjects(
                                actor, office.publishedRun(), object, receiver));
    }

    @Produces
    @Singleton
    ReviewRun reviewRun() {
        return Gate.guard(ReviewRun.class, office.reviewing);
    }

    @Produces
    @Singleton
    ViewLevels viewLevels() {
        return Gate.guard(
                ViewLevels.class,
                (actor, _, by) -> spending.objectResults.viewLevels(actor, levels, by));
    }

    @Produces
    @Singleton
    ExplainStatement explainStatement() {
        return Gate.guard(
                ExplainStatement.class,
                (actor, id, key, after, limit) -> {
                    ExplainedStatement given =
                            office.explanations.explainStatement(
                                    actor, office.publishedRun(), key, after, limit);
                    return new ExplainedStatement(
                            named(given.view(), id),
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
                                    actor, office.publishedRun(), key, activity, after, limit);
                    return new ExplainedActivity(
                            named(given.view(), id),
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
                            office.explanations.explainOrder(
                                    actor, office.publishedRun(), key, order);
                    return new ExplainedOrder(
                            named(given.view(), id), given.activities(), given.order());
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
                                    actor, office.publishedRun(), key, question);
                    return new RankedCustomerObjects(
                            named(given.customer(), id),
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
                (actor, _, key, object, receiver) ->
                        office.customerObjects.exportCustomerObjects(
                                actor, office.publishedRun(), key, object, receiver));
    }

    @Produces
    @Singleton
    ExplainLines explainLines() {
        return Gate.guard(
                ExplainLines.class,
                (actor, id, key, figure, after, limit) -> {
                    ExplainedLines given =
                            office.explanations.explainLines(
                                    actor, office.publishedRun(), key, figure, after, limit);
                    return new ExplainedLines(
                            named(given.view(), id), figure, given.lines(), given.allLines());
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
                                    actor, office.publishedRun(), key, activity, after, limit);
                    return new ExplainedFacts(
                            named(given.view(), id),
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
                            office.poolTracing.tracePool(
                                    actor, office.publishedRun(), pool, after, limit);
                    return new TracedPool(
                            id,
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
    CompareRuns compareRuns() {
        return Gate.guard(
                CompareRuns.class,
                (actor, from, to, after, limit) ->
                        named(
                                office.comparing.compareRuns(
                                        actor, office.publishedRun(), slower, after, limit),
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
                                        actor, office.publishedRun(), model, version, after, limit),
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

    private static StatementView named(StatementView view, String run) {
        return new StatementView(
                run,
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
