package org.whalecurve.web.world;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.scenarios.ChoosePortfolio;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.TryScenario;

/** Scenarios are tried on the sample world and saved there, whatever run the page names. */
@Singleton
class Scenarios {

    private final HarbourOffice harbour = HarbourOffice.open();
    private final String march;

    Scenarios() {
        harbour.deliver(SampleFile.NAME, SampleFile.TEXT);
        march = harbour.runMarch().id();
        harbour.publication.publishRun(HarbourOffice.CONTROLLER, march);
    }

    @Produces
    @Singleton
    TryScenario tryScenario() {
        return Gate.guard(
                TryScenario.class,
                (actor, _, orders) -> harbour.scenarios.tryScenario(actor, march, orders));
    }

    @Produces
    @Singleton
    ChoosePortfolio choosePortfolio() {
        return Gate.guard(
                ChoosePortfolio.class,
                (actor, _, orders) -> harbour.scenarios.choosePortfolio(actor, march, orders));
    }

    @Produces
    @Singleton
    SaveScenario saveScenario() {
        return Gate.guard(
                SaveScenario.class,
                (actor, run, title, changes, key) ->
                        of(
                                run,
                                harbour.scenarioKeeping.saveScenario(
                                        actor, march, title, changes, key)));
    }

    @Produces
    @Singleton
    ListScenarios listScenarios() {
        return Gate.guard(
                ListScenarios.class,
                (actor, run) ->
                        harbour.scenarioKeeping.listScenarios(actor, march).stream()
                                .map(scenario -> of(run, scenario))
                                .toList());
    }

    @Produces
    @Singleton
    OpenScenario openScenario() {
        return Gate.guard(
                OpenScenario.class,
                (actor, run, id) -> {
                    OpenedScenario opened = harbour.scenarioKeeping.openScenario(actor, march, id);
                    return new OpenedScenario(of(run, opened.saved()), opened.report());
                });
    }

    @Produces
    @Singleton
    RenameScenario renameScenario() {
        return Gate.guard(
                RenameScenario.class,
                (actor, run, id, title, version) ->
                        of(
                                run,
                                harbour.scenarioKeeping.renameScenario(
                                        actor, march, id, title, version)));
    }

    @Produces
    @Singleton
    DeleteScenario deleteScenario() {
        return Gate.guard(
                DeleteScenario.class,
                (actor, _, id, version) ->
                        harbour.scenarioKeeping.deleteScenario(actor, march, id, version));
    }

    private static SavedScenario of(String run, SavedScenario scenario) {
        return new SavedScenario(
                scenario.id(),
                run,
                scenario.currency(),
                scenario.title(),
                scenario.changes(),
                scenario.savedBy(),
                scenario.savedAt(),
                scenario.figures(),
                scenario.version());
    }
}
