package org.whalecurve.web.scorecards;

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
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.application.subscriptions.ListSubscriptions;
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

/** The scorecards: found, drafted, corrected and published. */
@Path("/app/scorecards")
@RefusalsAsPages
class ScorecardsResource {

    static final DocumentPlace PLACE = new DocumentPlace("/app/scorecards", "card");

    private static final String VERSIONS = "Versions and drafts";
    private static final String VERSIONS_PATH = "/app/scorecards/versions";

    private final CurrentActor currentActor;
    private final ListScorecards listScorecards;
    private final ListScorecardVersions listVersions;
    private final ViewScorecardVersion viewVersion;
    private final AddScorecard addScorecard;
    private final PublishScorecard publishScorecard;
    private final ListSubscriptions listSubscriptions;
    private final Wording wording;

    @Inject
    ScorecardsResource(
            CurrentActor currentActor,
            ListScorecards listScorecards,
            ListScorecardVersions listVersions,
            ViewScorecardVersion viewVersion,
            AddScorecard addScorecard,
            PublishScorecard publishScorecard,
            ListSubscriptions listSubscriptions,
            Wording wording) {
        this.currentActor = currentActor;
        this.listScorecards = listScorecards;
        this.listVersions = listVersions;
        this.viewVersion = viewVersion;
        this.addScorecard = addScorecard;
        this.publishScorecard = publishScorecard;
        this.listSubscriptions = listSubscriptions;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response scorecards() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.scorecards(
                        frame("Scorecards", actor),
                        ScorecardsView.of(
                                listScorecards.listScorecards(actor),
                                listSubscriptions.listSubscriptions(actor),
                                actor,
                                wording)));
    }

    @GET
    @Path("versions")
    @Authenticated
    public Response versions() {
        Actor actor = currentActor.actor();
        return Documents.versions(
                frame(VERSIONS, actor),
                new VersionsView(
                        VERSIONS,
                        "scorecard",
                        "Scorecards",
                        PLACE.path(),
                        PLACE.draft(),
                        listVersions.listScorecardVersions(actor).stream()
                                .map(version ->
                                        VersionRow.of(
                                                version, version.content().name(), PLACE, wording))
                                .toList()));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response version(@RestQuery String card, @RestQuery String version) {
        Actor actor = currentActor.actor();
        ScorecardVersionView view =
                ScorecardVersionView.of(
                        viewVersion.viewScorecardVersion(actor, card, Documents.number(version)),
                        actor.may(Right.KEEP_SCORECARDS),
                        wording);
        return Html.ok(Templates.version(frame(view.version().name(), actor), view));
    }

    /** The form for a draft; it begins with a version's document where the address names one. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String card, @RestQuery @Nullable String version) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_SCORECARDS)) {
            throw Refusal.denied();
        }
        String title = "Draft of a scorecard";
        return Documents.draft(
                frame(title, actor),
                DraftView.of(
                        PLACE,
                        title,
                        VERSIONS,
                        VERSIONS_PATH,
                        card == null || version == null
                                ? null
                                : viewVersion.viewScorecardVersion(
                                        actor, card, Documents.number(version))));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response add(@RestQuery @Nullable String basis, String document) {
        return Documents.kept(
                document,
                () ->
                        PLACE.page(
                                addScorecard.addScorecard(
                                        currentActor.actor(), new Draft(document, basis))));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(
            @RestForm String card, @RestForm String version, @RestForm @Nullable String sha256) {
        return Html.goOn(
                PLACE.page(
                        publishScorecard.publishScorecard(
                                currentActor.actor(),
                                new VersionKey(card, Documents.number(version), sha256))));
    }

    private static Frame frame(String title, Actor actor) {
        return Frame.of(title, Place.SCORECARDS, actor);
    }
}
