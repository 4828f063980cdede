package org.whalecurve.web.scenarios;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.ScenarioTitle;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RunChoice;
import org.whalecurve.web.profitability.RunChooser;

/** What people tried and saved. */
@Path("/app/what-if/scenarios")
@RefusalsAsPages
class ScenariosResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ListScenarios listScenarios;
    private final OpenScenario openScenario;
    private final SaveScenario saveScenario;
    private final RenameScenario renameScenario;
    private final DeleteScenario deleteScenario;
    private final Wording wording;

    @Inject
    ScenariosResource(
            CurrentActor currentActor,
            RunChooser runs,
            ListScenarios listScenarios,
            OpenScenario openScenario,
            SaveScenario saveScenario,
            RenameScenario renameScenario,
            DeleteScenario deleteScenario,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.listScenarios = listScenarios;
        this.openScenario = openScenario;
        this.saveScenario = saveScenario;
        this.renameScenario = renameScenario;
        this.deleteScenario = deleteScenario;
        this.wording = wording;
    }

    /**
     * @param scenario ids of those to be compared
     */
    @GET
    @Authenticated
    public Response scenarios(@RestQuery @Nullable String run, @RestQuery List<String> scenario) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            return Html.seeOther(Address.of(Place.OVERVIEW.path()));
        }
        if (scenario.size() > ScenariosView.MOST_COMPARED) {
            throw Refusal.wrongInput(
                    "too-many-columns",
                    "Choose up to " + ScenariosView.MOST_COMPARED + " scenarios to compare.");
        }
        List<OpenedScenario> compared =
                scenario.stream()
                        .distinct()
                        .map(id -> openScenario.openScenario(actor, chosen.run(), id))
                        .toList();
        return Html.ok(
                Templates.scenarios(
                        Frame.of("Scenarios", Place.OVERVIEW, actor),
                        selection,
                        ScenariosView.of(
                                listScenarios.listScenarios(actor, chosen.run()),
                                compared,
                                wording)));
    }

    @GET
    @Path("one")
    @Authenticated
    public Response scenario(@RestQuery String run, @RestQuery String scenario) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        OpenedScenario opened = openScenario.openScenario(actor, run, scenario);
        return Html.ok(
                Templates.scenario(
                        Frame.of(opened.saved().title().name(), Place.OVERVIEW, actor),
                        selection,
                        ScenarioPageView.of(opened, actor, wording)));
    }

    /** Takes what the sliders say, with a name and a note. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response save(MultivaluedMap<String, String> form) {
        Question question = new Question(form);
        return Html.goOn(
                ScenariosView.pageOf(
                        saveScenario.saveScenario(
                                currentActor.actor(),
                                question.value("run"),
                                title(question.value("name"), question.value("note")),
                                question.orders(),
                                null)));
    }

    @POST
    @Path("rename")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response rename(
            @RestForm String run,
            @RestForm String scenario,
            @RestForm long version,
            @RestForm @Nullable String name,
            @RestForm @Nullable String note) {
        return Html.goOn(
                ScenariosView.pageOf(
                        renameScenario.renameScenario(
                                currentActor.actor(), run, scenario, title(name, note), version)));
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response delete(
            @RestForm String run, @RestForm String scenario, @RestForm long version) {
        deleteScenario.deleteScenario(currentActor.actor(), run, scenario, version);
        return Html.goOn(Address.of("/app/what-if/scenarios").with("run", run));
    }

    private static ScenarioTitle title(@Nullable String name, @Nullable String note) {
        return new ScenarioTitle(
                name == null ? "" : name.strip(), note == null ? "" : note.strip());
    }
}
