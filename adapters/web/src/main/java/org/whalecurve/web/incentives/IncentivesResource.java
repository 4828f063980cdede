package org.whalecurve.web.incentives;

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
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlanVersions;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.PublishIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
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

/** The incentive plans: found, drafted, corrected and published. */
@Path("/app/incentives")
@RefusalsAsPages
class IncentivesResource {

    static final DocumentPlace PLACE = new DocumentPlace("/app/incentives", "plan");

    private static final String VERSIONS = "Versions and drafts";
    private static final String VERSIONS_PATH = "/app/incentives/versions";

    private final CurrentActor currentActor;
    private final ListIncentivePlans listIncentivePlans;
    private final ListIncentivePlanVersions listVersions;
    private final ViewIncentivePlanVersion viewVersion;
    private final AddIncentivePlan addIncentivePlan;
    private final PublishIncentivePlan publishIncentivePlan;
    private final Wording wording;

    @Inject
    IncentivesResource(
            CurrentActor currentActor,
            ListIncentivePlans listIncentivePlans,
            ListIncentivePlanVersions listVersions,
            ViewIncentivePlanVersion viewVersion,
            AddIncentivePlan addIncentivePlan,
            PublishIncentivePlan publishIncentivePlan,
            Wording wording) {
        this.currentActor = currentActor;
        this.listIncentivePlans = listIncentivePlans;
        this.listVersions = listVersions;
        this.viewVersion = viewVersion;
        this.addIncentivePlan = addIncentivePlan;
        this.publishIncentivePlan = publishIncentivePlan;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response plans() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.plans(
                        frame("Incentive plans", actor),
                        PlansView.of(
                                listIncentivePlans.listIncentivePlans(actor),
                                actor.may(Right.KEEP_INCENTIVES),
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
                        "incentive plan",
                        "Incentive plans",
                        PLACE.path(),
                        PLACE.draft(),
                        listVersions.listIncentivePlanVersions(actor).stream()
                                .map(version ->
                                        VersionRow.of(
                                                version, version.content().name(), PLACE, wording))
                                .toList()));
    }

    @GET
    @Path("document")
    @Authenticated
    public Response version(@RestQuery String plan, @RestQuery String version) {
        Actor actor = currentActor.actor();
        PlanVersionView view =
                PlanVersionView.of(
                        viewVersion.viewIncentivePlanVersion(
                                actor, plan, Documents.number(version)),
                        actor.may(Right.KEEP_INCENTIVES),
                        wording);
        return Html.ok(Templates.version(frame(view.version().name(), actor), view));
    }

    /** The form for a draft; it begins with a version's document where the address names one. */
    @GET
    @Path("new")
    @Authenticated
    public Response draft(@RestQuery @Nullable String plan, @RestQuery @Nullable String version) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.KEEP_INCENTIVES)) {
            throw Refusal.denied();
        }
        String title = "Draft of an incentive plan";
        return Documents.draft(
                frame(title, actor),
                DraftView.of(
                        PLACE,
                        title,
                        VERSIONS,
                        VERSIONS_PATH,
                        plan == null || version == null
                                ? null
                                : viewVersion.viewIncentivePlanVersion(
                                        actor, plan, Documents.number(version))));
    }

    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response add(@RestQuery @Nullable String basis, String document) {
        return Documents.kept(
                document,
                () ->
                        PLACE.page(
                                addIncentivePlan.addIncentivePlan(
                                        currentActor.actor(), new Draft(document, basis))));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(
            @RestForm String plan, @RestForm String version, @RestForm @Nullable String sha256) {
        return Html.goOn(
                PLACE.page(
                        publishIncentivePlan.publishIncentivePlan(
                                currentActor.actor(),
                                new VersionKey(plan, Documents.number(version), sha256))));
    }

    private static Frame frame(String title, Actor actor) {
        return Frame.of(title, Place.INCENTIVES, actor);
    }
}
