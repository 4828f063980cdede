package org.whalecurve.web.organisation;

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
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.organisation.AddOrganisation;
import org.whalecurve.application.organisation.ListOrganisationVersions;
import org.whalecurve.application.organisation.PublishOrganisation;
import org.whalecurve.application.organisation.ViewOrganisationVersion;
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

/** The versions of the organisation: drafted, corrected and published. */
@Path("/app/scorecards/organisation")
@RefusalsAsPages
class OrganisationResource {

    static final DocumentPlace PLACE = new DocumentPlace("/app/scorecards/organisation", "of");

    private static final String TITLE = "Versions of the organisation";

    private final CurrentActor currentActor;
    private final ListOrganisationVersions listVersions;
    private final ViewOrganisationVersion viewVersion;
    private final AddOrganisation addOrganisation;
    private final PublishOrganisation publishOrganisation;
    private final Wording wording;

    @Inject
    OrganisationResource(
            CurrentActor currentActor,
            ListOrganisationVersions listVersions,
            ViewOrganisationVersion viewVersion,
            AddOrganisation addOrganisation,
            PublishOrganisation publishOrganisation,
            Wording wording) {
        this.currentActor = currentActor;
        this.listVersions = listVersions;
        this.viewVersion = viewVersion;
        this.addOrganisation = addOrganisation;
        this.publishOrganisation = publishOrganisation;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response versions() {
        Actor actor = currentActor.actor();
        return Documents.versions(
                frame(TITLE, actor),
                new VersionsView(
                        TITLE,
                        "version",
                        "Organisation",
                        "/app/scorecards/unit",
                        PLACE.draft(),
                        listVersions.listOrganisationVersions(actor).stream()
                                .map(version ->
                                        VersionRow.of(
                                                version, version.content().name(), PLACE, wording))
                                .toList()));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response version(@RestQuery String version) {
        Actor actor = currentActor.actor();
        OrganisationVersionView view =
                OrganisationVersionView.of(
                        viewVersion.viewOrganisationVersion(actor, Documents.number(version)),
                        actor.may(Right.KEEP_ORGANISATION),
                        wording);
        return Html.ok(Templates.version(frame(view.version().name(), actor), view));
    }

    /** The form for a draft; it begins with a version's document where the address names one. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String version) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_ORGANISATION)) {
            throw Refusal.denied();
        }
        String title = "Draft of the organisation";
        return Documents.draft(
                frame(title, actor),
                DraftView.of(
                        PLACE,
                        title,
                        TITLE,
                        PLACE.path(),
                        version == null
                                ? null
                                : viewVersion.viewOrganisationVersion(
                                        actor, Documents.number(version))));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response add(@RestQuery @Nullable String basis, String document) {
        return Documents.kept(
                document,
                () ->
                        PLACE.page(
                                addOrganisation.addOrganisation(
                                        currentActor.actor(), new Draft(document, basis))));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(@RestForm String version, @RestForm @Nullable String sha256) {
        return Html.goOn(
                PLACE.page(
                        publishOrganisation.publishOrganisation(
                                currentActor.actor(), Documents.number(version), sha256)));
    }

    private static Frame frame(String title, Actor actor) {
        return Frame.of(title, Place.SCORECARDS, actor);
    }
}
