package org.whalecurve.web.imports;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.documents.Documents;
import org.whalecurve.web.documents.DraftView;

/** The kinds of facts that can be imported besides order lines; listed beside the profiles. */
@Path(FactTypesResource.PATH)
@RefusalsAsPages
class FactTypesResource {

    static final String PATH = "/app/imports/fact-types";

    private final CurrentActor currentActor;
    private final ViewFactType viewFactType;
    private final KeepFactType keepFactType;

    @Inject
    FactTypesResource(
            CurrentActor currentActor, ViewFactType viewFactType, KeepFactType keepFactType) {
        this.currentActor = currentActor;
        this.viewFactType = viewFactType;
        this.keepFactType = keepFactType;
    }

    @GET
    @Path("document")
    @Authenticated
    public Response factType(@RestQuery String type) {
        Actor actor = currentActor.actor();
        FactTypePageView view =
                FactTypePageView.of(
                        viewFactType.viewFactType(actor, type), actor.may(Right.KEEP_PROFILES));
        return Html.ok(Templates.factType(Frame.of(view.name(), Place.IMPORTS, actor), view));
    }

    /** The form for a type; it begins with the document of one where the address names it. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String type) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_PROFILES)) {
            throw Refusal.denied();
        }
        String declared = type == null ? null : viewFactType.viewFactType(actor, type).document();
        return Documents.draft(
                Frame.of("Fact type", Place.IMPORTS, actor),
                new DraftView(
                        "Fact type",
                        ProfilesResource.TITLE,
                        ProfilesResource.PATH,
                        PATH,
                        "Check and keep",
                        declared == null ? "" : declared));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response keep(String document) {
        return Documents.kept(
                document,
                () ->
                        ProfilesView.pageOf(
                                keepFactType.keepFactType(currentActor.actor(), null, document)));
    }
}
