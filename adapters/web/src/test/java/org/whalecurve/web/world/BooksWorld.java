package org.whalecurve.web.world;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.audit.ViewAudit;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListBooks;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.application.periods.PeriodView.PublishedPlan;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.application.sample.SamplePlan;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

/** Periods, runs, models and the audit record behind the pages. */
@Singleton
class BooksWorld {

    private static final Instant AT = Instant.parse("2011-04-01T09:00:00Z");
    private static final String DOCUMENT =
            """
            # The cost model of a ship chandler
            id: harbour
            name: Harbour Supplies
            currency: GBP
            home-countries: [United Kingdom]
            pools:
              - id: desk
                name: Order desk
                expense: 9800.00
                capacity: 14400
            activities:
              - id: take-orders
                name: Take orders
                pool: desk
                time:
                  - minutes: 6
                    per: order
                    of: [sale]
            """;

    private final List<Period> periods =
            new ArrayList<>(
                    List.of(
                            GeneratedCompany.month(2011, Month.MARCH, true),
                            GeneratedCompany.month(2011, Month.APRIL, false)));
    private final List<Run> runs = new ArrayList<>();
    private final List<DocumentVersion<CostModel>> models = new ArrayList<>();

    BooksWorld() {
        runs.add(PagesWorld.PLAN.run);
        PagesWorld.PERIODS.forEach(company -> runs.addFirst(company.run));
        Run ordered = runs.getFirst();
        runs.addFirst(
                Run.ordered("c0ffee".repeat(5) + "01", ordered.inputs(), "carla", AT, 41_872)
                        .in(RunState.RUNNING)
                        .folded(17_000));
        runs.addFirst(
                Run.ordered("deadbeef".repeat(4), ordered.inputs(), "carla", AT, 41_872)
                        .stopped(
                                RunState.FAILED,
                                "Activity 'take-orders' takes less than no time for customer K0007: −3.5"
                                        + " minutes. Correct its time equation."));
        models.add(version(3, null));
        models.add(version(2, AT));
        models.add(version(1, AT));
    }

    private static DocumentVersion<CostModel> version(int version, @Nullable Instant publishedAt) {
        return new DocumentVersion<>(
                SampleWorld.costModel().id(),
                version,
                SampleWorld.costModel(),
                DOCUMENT,
                "5e".repeat(32),
                "carla",
                AT,
                publishedAt);
    }

    @Produces
    @Singleton
    ListPeriods listPeriods() {
        return Gate.guard(
                ListPeriods.class,
                actor ->
                        periods.stream()
                                .map(period ->
                                        new PeriodView(period, published(period), plans(period)))
                                .toList());
    }

    @Produces
    @Singleton
    ListBooks listBooks() {
        return Gate.guard(ListBooks.class, _ -> List.of(Book.ACTUAL, SamplePlan.BOOK));
    }

    private @Nullable String published(Period period) {
        return runs.stream()
                .filter(run -> run.state() == RunState.PUBLISHED)
                .filter(run -> run.inputs().period().equals(period.id()))
                .filter(run -> !run.inputs().book().isPlan())
                .map(Run::id)
                .findFirst()
                .orElse(null);
    }

    private List<PublishedPlan> plans(Period period) {
        return runs.stream()
                .filter(run -> run.inputs().book().isPlan())
                .filter(run -> run.inputs().period().equals(period.id()))
                .map(run -> new PublishedPlan(run.inputs().book(), run.id()))
                .toList();
    }

    @Produces
    @Singleton
    DefinePeriod definePeriod() {
        return Gate.guard(
                DefinePeriod.class,
                (actor, id, first, last) -> {
                    Period period;
                    try {
                        period = new Period(id, first, last, PeriodState.OPEN);
                    } catch (IllegalArgumentException e) {
                        throw Refusal.wrongInput("months", String.valueOf(e.getMessage()));
                    }
                    periods.add(period);
                    return period;
                });
    }

    @Produces
    @Singleton
    ReopenPeriod reopenPeriod() {
        return Gate.guard(
                ReopenPeriod.class,
                (actor, id, reason) -> {
                    periods.replaceAll(one -> one.id().equals(id) ? one.opened() : one);
                    return periods.getFirst();
                });
    }

    @Produces
    @Singleton
    ListRuns listRuns() {
        return Gate.guard(
                ListRuns.class,
                (actor, period, after, limit) -> PagesWorld.page(runs, after, limit));
    }

    @Produces
    @Singleton
    ViewRun viewRun() {
        return Gate.guard(ViewRun.class, (actor, id) -> run(id));
    }

    private Run run(String id) {
        return runs.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("run", id));
    }

    @Produces
    @Singleton
    OrderRun orderRun() {
        return Gate.guard(
                OrderRun.class,
                (actor, period, book, model, version, key) ->
                        runs.stream()
                                .filter(run -> run.inputs().period().equals(period))
                                .filter(run -> run.inputs().book().equals(book))
                                .findFirst()
                                .orElseThrow(() -> Refusal.notFound("period", period)));
    }

    @Produces
    @Singleton
    PublishRun publishRun() {
        return Gate.guard(
                PublishRun.class,
                (actor, id) -> {
                    if (run(id).state() != RunState.CERTIFIED) {
                        throw Refusal.conflict(
                                "not-certified", "Only a run that ties can be published.");
                    }
                    return run(id);
                });
    }

    @Produces
    @Singleton
    ListModels listModels() {
        return Gate.guard(ListModels.class, actor -> models);
    }

    @Produces
    @Singleton
    ViewModel viewModel() {
        return Gate.guard(ViewModel.class, (actor, id, version) -> model(id, version));
    }

    private DocumentVersion<CostModel> model(String id, int version) {
        return models.stream()
                .filter(one -> one.id().equals(id) && one.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("cost model", id + " version " + version));
    }

    @Produces
    @Singleton
    AddModel addModel() {
        return Gate.guard(
                AddModel.class,
                (actor, draft) -> {
                    if (draft.document().contains("wrong")) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "model-flawed",
                                "The cost model has 2 faults.",
                                List.of(
                                        new Refusal.Fault("pools[0].id", 2, "The id is missing."),
                                        new Refusal.Fault("", 0, "There is no activity.")));
                    }
                    return models.getFirst();
                });
    }

    @Produces
    @Singleton
    PublishModel publishModel() {
        return Gate.guard(
                PublishModel.class, (actor, key) -> model(key.id(), key.version()).published(AT));
    }

    @Produces
    @Singleton
    ViewAudit viewAudit() {
        List<String> actions =
                List.of("received import", "published cost model", "ordered run", "published run");
        @Nullable AuditEntry before = null;
        List<AuditEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 130; i++) {
            before =
                    AuditEntry.after(
                            before,
                            AT.plusSeconds(i * 977L),
                            "carla",
                            actions.get(i % actions.size()),
                            "object-" + i,
                            i % 5 == 0 ? "late credit notes arrived" : "");
            entries.addFirst(before);
        }
        return Gate.guard(
                ViewAudit.class, (actor, after, limit) -> PagesWorld.page(entries, after, limit));
    }
}
