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
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.documents.DocumentView;
import org.whalecurve.web.documents.Documents;
import org.whalecurve.web.documents.DraftView;

/** How files are read: import profiles, and the fact types they read. */
@Path(ProfilesResource.PATH)
@RefusalsAsPages
class ProfilesResource {

    static final String PATH = "/app/imports/profiles";
    static final String TITLE = "How files are read";

    private final CurrentActor currentActor;
    private final ListProfiles listProfiles;
    private final ListFactTypes listFactTypes;
    private final ViewProfile viewProfile;
    private final KeepProfile keepProfile;

    @Inject
    ProfilesResource(
            CurrentActor currentActor,
            ListProfiles listProfiles,
            ListFactTypes listFactTypes,
            ViewProfile viewProfile,
            KeepProfile keepProfile) {
        this.currentActor = currentActor;
        this.listProfiles = listProfiles;
        this.listFactTypes = listFactTypes;
        this.viewProfile = viewProfile;
        this.keepProfile = keepProfile;
    }

    @GET
    @Authenticated
    public Response profiles() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.profiles(
                        Frame.of(TITLE, Place.IMPORTS, actor),
                        new ProfilesView(
                                actor.may(Right.KEEP_PROFILES),
                                listProfiles.listProfiles(actor).stream()
                                        .map(ProfilesView.ProfileRow::of)
                                        .toList(),
                                listFactTypes.listFactTypes(actor).stream()
                                        .map(ProfilesView.TypeRow::of)
                                        .toList())));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response profile(@RestQuery String profile) {
        Actor actor = currentActor.actor();
        ProfileDocument document = viewProfile.viewProfile(actor, profile);
        return Html.ok(
                Templates.profile(
                        Frame.of(profile, Place.IMPORTS, actor),
                        actor.may(Right.KEEP_PROFILES),
                        ProfilesView.ProfileRow.of(document),
                        DocumentView.of(document.document())));
    }

    /** The form for a profile; it begins with the document of one where the address names it. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String profile) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_PROFILES)) {
            throw Refusal.denied();
        }
        return Documents.draft(
                Frame.of("Import profile", Place.IMPORTS, actor),
                new DraftView(
                        "Import profile",
                        TITLE,
                        PATH,
                        PATH,
                        "Check and keep",
                        profile == null ? "" : viewProfile.viewProfile(actor, profile).document()));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response keep(String document) {
        return Documents.kept(
                document,
                () ->
                        ProfilesView.pageOf(
                                keepProfile.keepProfile(currentActor.actor(), null, document)));
    }
}
