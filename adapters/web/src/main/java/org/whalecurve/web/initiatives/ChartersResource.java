package org.whalecurve.web.initiatives;

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
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.initiatives.AddInitiative;
import org.whalecurve.application.initiatives.ReviseInitiative;
import org.whalecurve.application.initiatives.ViewCharter;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.documents.Documents;
import org.whalecurve.web.documents.DraftView;

/** The charters of initiatives: written, and changed by one editor after the other. */
@Path(InitiativePlace.INITIATIVES + "/charter")
@RefusalsAsPages
class ChartersResource {

    private static final String ORDER = "Check and put in force";

    private final CurrentActor currentActor;
    private final ViewCharter viewCharter;
    private final AddInitiative addInitiative;
    private final ReviseInitiative reviseInitiative;

    @Inject
    ChartersResource(
            CurrentActor currentActor,
            ViewCharter viewCharter,
            AddInitiative addInitiative,
            ReviseInitiative reviseInitiative) {
        this.currentActor = currentActor;
        this.viewCharter = viewCharter;
        this.addInitiative = addInitiative;
        this.reviseInitiative = reviseInitiative;
    }

    /** The form for a charter: that of an initiative, or an empty one. */
    @GET
    @Authenticated
    public Response form(@RestQuery @Nullable String initiative) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_INITIATIVES)) {
            throw Refusal.denied();
        }
        return Documents.draft(
                Frame.of("Charter of an initiative", Place.INITIATIVES, actor),
                initiative == null || initiative.isBlank()
                        ? empty()
                        : present(viewCharter.viewCharter(actor, initiative, null)));
    }

    /**
     * Takes a charter.
     *
     * @param initiative the initiative it changes; null to begin one
     * @param version the version the change is based on
     */
    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response keep(
            @RestQuery @Nullable String initiative,
            @RestQuery @Nullable String version,
            String document) {
        Actor actor = currentActor.actor();
        return Documents.kept(
                document,
                () -> {
                    DocumentVersion<Initiative> kept =
                            initiative == null
                                    ? addInitiative.addInitiative(actor, document)
                                    : reviseInitiative.reviseInitiative(
                                            actor, initiative, document, Documents.number(version));
                    return InitiativePlace.one(kept.id());
                });
    }

    private static DraftView empty() {
        return new DraftView(
                "Charter of a new initiative",
                "Initiatives",
                InitiativePlace.INITIATIVES,
                InitiativePlace.INITIATIVES + "/charter",
                ORDER,
                "");
    }

    private static DraftView present(DocumentVersion<Initiative> charter) {
        return new DraftView(
                "Charter of %s, version %d".formatted(charter.content().name(), charter.version()),
                charter.content().name(),
                InitiativePlace.one(charter.id()).text(),
                InitiativePlace.form(charter.id()).with("version", charter.version()).text(),
                ORDER,
                charter.document());
    }
}
