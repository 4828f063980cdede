package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.application.profitability.CapacityReport;
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.LevelReport;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.RankedCustomers;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.application.profitability.ViewCapacity;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.profitability.ViewReconciliation;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.ReviewRun;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;
import org.whalecurve.domain.profitability.RunSummary.Totals;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.domain.profitability.WhaleCurve;

/** One run of the sample company and what it gave. */
@ApplicationScoped
class Results {

    static final String RUN = "0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e";
    static final String LOSS = "loss";

    private static final String PERIOD = SampleWorld.period().id();
    private static final String CURRENCY = SampleWorld.CURRENCY.getCurrencyCode();
    private static final String ASSUMPTION = "assumed: 60 % of the price invoiced";
    private static final List<ActivityTotal> ACTIVITIES =
            List.of(
                    activity(0, "take-orders", "Take orders", "desk"),
                    activity(1, "pick-and-pack", "Pick and pack", "warehouse"),
                    activity(2, "take-back", "Take goods back", "desk"));
    private static final RunSummary SUMMARY =
            new RunSummary(
                    CURRENCY,
                    5,
                    totals(SampleFigures.RANKED),
                    totals(List.of(SampleFigures.UNASSIGNED)),
                    -30_00,
                    1,
                    SampleFigures.POOLS,
                    ACTIVITIES,
                    SampleFigures.DRIVERS,
                    ASSUMPTION,
                    CostLevels.NONE,
                    null);
    private static final Certificate CERTIFICATE =
            new Certificate(
                    List.of(
                            TieOut.ofLines("number of order lines", 14, 14),
                            TieOut.ofMoney("booked as sales", 1029_95, 1029_95),
                            TieOut.ofMoney("booked as returns", -30_90, -30_90),
                            TieOut.ofMoney("expense of Order desk", 200_00, 200_00),
                            TieOut.ofMoney(
                                    "net revenue = product cost + cost to serve + profit",
                                    SampleFigures.NET_REVENUE,
                                    SampleFigures.NET_REVENUE)));
    private static final Instant PUBLISHED_AT = Instant.parse("2011-04-04T12:00:00Z");
    private static final Run COMPUTED =
            new Run(
                    RUN,
                    new RunInputs(
                            PERIOD,
                            "2011-03..2011-03",
                            Book.ACTUAL,
                            "harbour",
                            1,
                            MasterData.HASH,
                            List.of(Deliveries.COMMITTED),
                            List.of(MasterData.HASH)),
                    "amara",
                    Instant.parse("2011-04-04T10:05:00Z"),
                    RunState.CERTIFIED,
                    22,
                    22,
                    null,
                    new RunResult(
                            SUMMARY,
                            SampleFigures.ALLOCATION,
                            CERTIFICATE,
                            new StatementFile("f", MasterData.HASH)),
                    null);

    private static final HarbourOffice OBJECTS = HarbourOffice.withMarchPublished();
    private static final String LEVELS = OBJECTS.runMarchWithLevels();

    private static final Run WAITING =
            Run.ordered(RUN, COMPUTED.inputs(), "amara", COMPUTED.orderedAt(), 22);

    @Produces
    @Singleton
    OrderRun orderRun() {
        return Gate.guard(
                OrderRun.class,
                (_, period, _, _, _, key) -> {
                    if (!period.equals(PERIOD)) {
                        throw Refusal.notFound("period", period);
                    }
                    return key == null ? COMPUTED : WAITING;
                });
    }

    @Produces
    @Singleton
    ListRuns listRuns() {
        return Gate.guard(ListRuns.class, (_, _, _, _) -> new Page<>(List.of(COMPUTED), null));
    }

    @Produces
    @Singleton
    ViewRun viewRun() {
        return Gate.guard(ViewRun.class, (_, id) -> run(id));
    }

    @Produces
    @Singleton
    PublishRun publishRun() {
        return Gate.guard(PublishRun.class, (_, id) -> run(id).published(PUBLISHED_AT));
    }

    @Produces
    @Singleton
    RankCustomers rankCustomers() {
        return Gate.guard(
                RankCustomers.class,
                (_, id, question) -> {
                    run(id);
                    List<StatementView> all =
                            SampleFigures.RANKED.stream().map(Results::view).toList();
                    List<StatementView> wanted =
                            question.order().ascending() ? all.reversed() : all;
                    return new RankedCustomers(
                            wanted.subList(0, Math.min(question.limit(), wanted.size())),
                            5,
                            0,
                            null);
                });
    }

    @Produces
    @Singleton
    ViewStatement viewStatement() {
        return Gate.guard(
                ViewStatement.class,
                (_, id, key) -> {
                    run(id);
                    return key.equals(ViewStatement.UNASSIGNED)
                            ? view(SampleFigures.UNASSIGNED)
                            : view(
                                    SampleFigures.STATEMENTS.stream()
                                            .filter(each ->
                                                    each.customer() > 0
                                                            && SampleWorld.CUSTOMERS
                                                                    .get(each.customer() - 1)
                                                                    .key()
                                                                    .equals(key))
                                            .findAny()
                                            .orElseThrow(() -> Refusal.notFound("customer", key)));
                });
    }

    @Produces
    @Singleton
    ExportStatements exportStatements() {
        return Gate.guard(
                ExportStatements.class,
                (_, id, receiver) -> {
                    run(id);
                    SampleFigures.RANKED.forEach(each -> receiver.accept(view(each)));
                    receiver.accept(view(SampleFigures.UNASSIGNED));
                });
    }

    @Produces
    @Singleton
    ViewWhaleCurve viewWhaleCurve() {
        return Gate.guard(
                ViewWhaleCurve.class,
                (_, id, _) ->
                        new ScopedWhaleCurve(
                                id,
                                PERIOD,
                                CURRENCY,
                                id.equals(LOSS)
                                        ? WhaleCurve.of(new long[] {5, -9}, 10)
                                        : SampleFigures.WHALE_CURVE,
                                0));
    }

    @Produces
    @Singleton
    ViewCapacity viewCapacity() {
        return Gate.guard(
                ViewCapacity.class,
                (_, id) ->
                        new CapacityReport(
                                run(id).id(),
                                PERIOD,
                                CURRENCY,
                                SampleFigures.POOLS,
                                SampleFigures.ALLOCATION,
                                ACTIVITIES));
    }

    @Produces
    @Singleton
    ViewAllocations viewAllocations() {
        return Gate.guard(
                ViewAllocations.class,
                (_, id) ->
                        new AllocationReport(
                                run(id).id(),
                                PERIOD,
                                CURRENCY,
                                SampleFigures.ALLOCATION,
                                SampleFigures.POOLS));
    }

    @Produces
    @Singleton
    ViewReconciliation viewReconciliation() {
        return Gate.guard(
                ViewReconciliation.class,
                (_, id) ->
                        new Reconciliation(
                                run(id).id(),
                                PERIOD,
                                SUMMARY,
                                CERTIFICATE,
                                SampleLedger.STATEMENT));
    }

    private static Run run(String id) {
        if (!id.equals(RUN)) {
            throw Refusal.notFound("run", id);
        }
        return COMPUTED;
    }

    private static ActivityTotal activity(int position, String id, String name, String pool) {
        return new ActivityTotal(
                id,
                name,
                pool,
                SampleFigures.ACTIVITY_MINUTES.get(position),
                SampleFigures.ACTIVITY_COST.get(position));
    }

    private static Totals totals(List<CustomerStatement> statements) {
        TreeMap<RowKind, Long> amounts = new TreeMap<>();
        for (CustomerStatement each : statements) {
            each.amounts().forEach((kind, amount) -> amounts.merge(kind, amount, Math::addExact));
        }
        return new Totals(
                amounts,
                statements.stream().mapToLong(CustomerStatement::knownCost).sum(),
                statements.stream().mapToLong(CustomerStatement::assumedCost).sum(),
                0,
                statements.stream()
                        .map(CustomerStatement::listed)
                        .filter(Objects::nonNull)
                        .reduce(new ListedSales(0, 0), ListedSales::sum),
                statements.stream().mapToLong(CustomerStatement::costToServe).sum(),
                statements.stream().mapToLong(CustomerStatement::profit).sum());
    }

    private static StatementView view(CustomerStatement statement) {
        return new StatementView(
                RUN,
                PERIOD,
                CURRENCY,
                statement.customer() == 0
                        ? null
                        : SampleWorld.CUSTOMERS.get(statement.customer() - 1),
                statement,
                List.of("Take orders", "Pick and pack", "Take goods back"),
                List.of("take-orders", "pick-and-pack", "take-back"),
                SampleFigures.DRIVERS,
                ASSUMPTION,
                CostLevels.NONE,
                List.of(),
                null);
    }

    /** Products and markets are those of the sample world. */
    @Produces
    @Singleton
    RankObjects rankObjects() {
        return Gate.guard(
                RankObjects.class,
                (_, id, question) -> {
                    RankedObjects ranked =
                            OBJECTS.objectResults.rankObjects(
                                    HarbourOffice.CONTROLLER, OBJECTS.publishedRun(), question);
                    ObjectView none = ranked.none();
                    ObjectView unassigned = ranked.unassigned();
                    return new RankedObjects(
                            run(id).id(),
                            ranked.period(),
                            ranked.currency(),
                            ranked.object(),
                            ranked.curve(),
                            ranked.statements().stream().map(Results::ofThisRun).toList(),
                            none == null ? null : ofThisRun(none),
                            unassigned == null ? null : ofThisRun(unassigned),
                            ranked.next());
                });
    }

    @Produces
    @Singleton
    ViewObject viewObject() {
        return Gate.guard(
                ViewObject.class,
                (_, id, object, key) -> {
                    run(id);
                    return ofThisRun(
                            OBJECTS.objectResults.viewObject(
                                    HarbourOffice.CONTROLLER, OBJECTS.publishedRun(), object, key));
                });
    }

    @Produces
    @Singleton
    ExportObjects exportObjects() {
        return Gate.guard(
                ExportObjects.class,
                (_, id, object, receiver) -> {
                    run(id);
                    OBJECTS.objectResults.exportObjects(
                            HarbourOffice.CONTROLLER,
                            OBJECTS.publishedRun(),
                            object,
                            view -> receiver.accept(ofThisRun(view)));
                });
    }

    @Produces
    @Singleton
    ReviewRun reviewRun() {
        return Gate.guard(ReviewRun.class, OBJECTS.reviewing);
    }

    /** Its levels are those of the sample world with costs above its orders. */
    @Produces
    @Singleton
    ViewLevels viewLevels() {
        return Gate.guard(
                ViewLevels.class,
                (_, id, by) -> {
                    LevelReport report =
                            OBJECTS.objectResults.viewLevels(HarbourOffice.CONTROLLER, LEVELS, by);
                    return new LevelReport(
                            run(id).id(), report.period(), report.summary(), report.income());
                });
    }

    private static ObjectView ofThisRun(ObjectView view) {
        StatementView figures = view.figures();
        return new ObjectView(
                view.object(),
                view.key(),
                view.name(),
                new StatementView(
                        RUN,
                        figures.period(),
                        figures.currency(),
                        null,
                        figures.statement(),
                        figures.activities(),
                        figures.activityIds(),
                        figures.drivers(),
                        figures.assumption(),
                        figures.levels(),
                        figures.sustaining(),
                        figures.capitalCost()));
    }
}
