package org.whalecurve.web.costing;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.Documents;
import org.whalecurve.web.documents.DraftView;

/** The cost models: read, drafted, corrected and published. */
@Path("/app/models")
@RefusalsAsPages
class ModelsResource {

    private final CurrentActor currentActor;
    private final ListModels listModels;
    private final ViewModel viewModel;
    private final AddModel addModel;
    private final PublishModel publishModel;
    private final Wording wording;

    @Inject
    ModelsResource(
            CurrentActor currentActor,
            ListModels listModels,
            ViewModel viewModel,
            AddModel addModel,
            PublishModel publishModel,
            Wording wording) {
        this.currentActor = currentActor;
        this.listModels = listModels;
        this.viewModel = viewModel;
        this.addModel = addModel;
        this.publishModel = publishModel;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response models() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.models(
                        Frame.of("Cost models", Place.MODELS, actor),
                        new ModelsView(
                                actor.may(Right.KEEP_MODELS),
                                listModels.listModels(actor).stream()
                                        .map(version -> ModelsView.Row.of(version, wording))
                                        .toList())));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response model(@RestQuery String model, @RestQuery String version) {
        Actor actor = currentActor.actor();
        ModelPageView view =
                ModelPageView.of(
                        viewModel.viewModel(actor, model, number(version)),
                        actor.may(Right.KEEP_MODELS),
                        wording);
        return Html.ok(Templates.model(Frame.of(view.name(), Place.MODELS, actor), view));
    }

    /** The form for a draft; it begins with a version's document where the address names one. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String model, @RestQuery @Nullable String version) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_MODELS)) {
            throw Refusal.denied();
        }
        String document =
                model == null || version == null
                        ? ""
                        : viewModel.viewModel(actor, model, number(version)).document();
        return Documents.draft(
                Frame.of("Draft of a cost model", Place.MODELS, actor),
                new DraftView(
                        "Draft of a cost model",
                        "Cost models",
                        "/app/models",
                        "/app/models",
                        "Check and keep as draft",
                        document));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response add(String document) {
        return Documents.kept(
                document,
                () -> ModelsView.pageOf(addModel.addModel(currentActor.actor(), document)));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(@RestForm String model, @RestForm String version) {
        ModelVersion published =
                publishModel.publishModel(currentActor.actor(), model, number(version));
        return Html.goOn(ModelsView.pageOf(published));
    }

    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw Refusal.wrongInput(
                    "not-a-version", "The version must be a whole number, not '" + version + "'.");
        }
    }
}
