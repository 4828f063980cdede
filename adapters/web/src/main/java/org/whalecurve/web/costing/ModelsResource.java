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
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.DocumentPlace;
import org.whalecurve.web.documents.Documents;
import org.whalecurve.web.documents.DraftView;
import org.whalecurve.web.documents.VersionRow;
import org.whalecurve.web.documents.VersionsView;

/** The cost models: read, drafted, corrected and published. */
@Path("/app/models")
@RefusalsAsPages
class ModelsResource {

    static final DocumentPlace PLACE = new DocumentPlace("/app/models", "model");

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
        return Documents.versions(
                Frame.of("Cost models", Place.MODELS, actor),
                new VersionsView(
                        "Cost models",
                        "cost model",
                        "",
                        "",
                        actor.may(Right.KEEP_MODELS) ? PLACE.draft() : null,
                        listModels.listModels(actor).stream()
                                .map(version ->
                                        VersionRow.of(
                                                version, version.content().name(), PLACE, wording))
                                .toList()));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response model(@RestQuery String model, @RestQuery String version) {
        Actor actor = currentActor.actor();
        ModelPageView view =
                ModelPageView.of(
                        viewModel.viewModel(actor, model, Documents.number(version)),
                        actor.may(Right.KEEP_MODELS),
                        wording);
        return Html.ok(Templates.model(Frame.of(view.version().name(), Place.MODELS, actor), view));
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
        String title = "Draft of a cost model";
        return Documents.draft(
                Frame.of(title, Place.MODELS, actor),
                DraftView.of(
                        PLACE,
                        title,
                        "Cost models",
                        PLACE.path(),
                        model == null || version == null
                                ? null
                                : viewModel.viewModel(actor, model, Documents.number(version))));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response add(@RestQuery @Nullable String basis, String document) {
        return Documents.kept(
                document,
                () ->
                        PLACE.page(
                                addModel.addModel(
                                        currentActor.actor(), new Draft(document, basis))));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(
            @RestForm String model, @RestForm String version, @RestForm @Nullable String sha256) {
        DocumentVersion<CostModel> published =
                publishModel.publishModel(
                        currentActor.actor(),
                        new VersionKey(model, Documents.number(version), sha256));
        return Html.goOn(PLACE.page(published));
    }
}
