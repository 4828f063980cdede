package org.whalecurve.rest.ports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.application.scenarios.ChoosePortfolio;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.PortfolioReport;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.application.scenarios.ScenarioTitle;
import org.whalecurve.application.scenarios.TryScenario;
import org.whalecurve.application.scenarios.ViewScenario;

/** Scenarios are tried on the sample world; one of them is saved. */
@Singleton
class Scenarios {

    private static final List<ChangeOrder> CHANGES =
            List.of(
                    new ChangeOrder("customers", "C200", "", "0"),
                    new ChangeOrder("expense", "warehouse", "", "120.66"));

    private final HarbourOffice harbour = HarbourOffice.open();
    private final String march;
    private final SavedScenario saved;

    Scenarios() {
        harbour.deliver(SampleFile.NAME, SampleFile.TEXT);
        march = harbour.runMarch().id();
        saved =
                save(
                        new ScenarioTitle(
                                "Without Bell Rope", "Its part of the warehouse goes too."),
                        CHANGES);
    }

    @Produces
    @Singleton
    TryScenario tryScenario() {
        return Gate.guard(TryScenario.class, (_, id, orders) -> tried(id, orders));
    }

    @Produces
    @Singleton
    ChoosePortfolio choosePortfolio() {
        return Gate.guard(
                ChoosePortfolio.class,
                (actor, id, orders) -> {
                    requireRun(id);
                    PortfolioReport given = harbour.scenarios.choosePortfolio(actor, march, orders);
                    return new PortfolioReport(
                            id,
                            given.period(),
                            given.currency(),
                            given.portfolio(),
                            given.dropped(),
                            given.customers());
                });
    }

    @Produces
    @Singleton
    SaveScenario saveScenario() {
        return Gate.guard(
                SaveScenario.class,
                (_, id, title, changes, _) -> {
                    requireRun(id);
                    return changes.equals(CHANGES) && title.equals(saved.title())
                            ? saved
                            : save(title, changes);
                });
    }

    @Produces
    @Singleton
    ListScenarios listScenarios() {
        return Gate.guard(
                ListScenarios.class,
                (_, id) -> {
                    requireRun(id);
                    return List.of(saved);
                });
    }

    @Produces
    @Singleton
    ViewScenario viewScenario() {
        return Gate.guard(ViewScenario.class, (_, run, id) -> found(run, id));
    }

    @Produces
    @Singleton
    OpenScenario openScenario() {
        return Gate.guard(
                OpenScenario.class,
                (_, run, id) -> new OpenedScenario(found(run, id), tried(run, saved.changes())));
    }

    @Produces
    @Singleton
    RenameScenario renameScenario() {
        return Gate.guard(
                RenameScenario.class,
                (_, run, id, title, expected) -> {
                    requireVersion(found(run, id), expected);
                    return saved.called(title);
                });
    }

    @Produces
    @Singleton
    DeleteScenario deleteScenario() {
        return Gate.guard(
                DeleteScenario.class,
                (_, run, id, expected) -> requireVersion(found(run, id), expected));
    }

    private SavedScenario found(String run, String id) {
        requireRun(run);
        if (!id.equals(saved.id())) {
            throw Refusal.notFound("scenario", id);
        }
        return saved;
    }

    private static void requireRun(String id) {
        if (!id.equals(Results.RUN)) {
            throw Refusal.notFound("run", id);
        }
    }

    private static void requireVersion(SavedScenario present, long expected) {
        if (present.version() != expected) {
            throw new Refusal(Refusal.Kind.STALE, "scenario-changed", "Somebody changed it.");
        }
    }

    private ScenarioReport tried(String id, List<ChangeOrder> orders) {
        requireRun(id);
        ScenarioReport tried =
                harbour.scenarios.tryScenario(HarbourOffice.CONTROLLER, march, orders);
        return new ScenarioReport(
                id,
                tried.period(),
                tried.currency(),
                tried.model(),
                tried.before(),
                tried.after(),
                tried.bridge(),
                tried.movers(),
                tried.customers());
    }

    /** Saved in the sample world, shown as if it were of the run that the interface knows. */
    private SavedScenario save(ScenarioTitle title, List<ChangeOrder> changes) {
        SavedScenario kept =
                harbour.scenarioKeeping.saveScenario(
                        HarbourOffice.CONTROLLER, march, title, changes, null);
        return new SavedScenario(
                kept.id(),
                Results.RUN,
                kept.currency(),
                kept.title(),
                kept.changes(),
                kept.savedBy(),
                kept.savedAt(),
                kept.figures(),
                kept.version());
    }
}
