package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** A scorecard on one page. */
@Path("/app/scorecards/card")
@RefusalsAsPages
class CardResource {

    private final CurrentActor currentActor;
    private final ViewScorecard viewScorecard;
    private final ExportScorecard exportScorecard;
    private final ListSubscriptions listSubscriptions;
    private final InitiativesOfCard initiatives;
    private final Wording wording;

    @Inject
    CardResource(
            CurrentActor currentActor,
            ViewScorecard viewScorecard,
            ExportScorecard exportScorecard,
            ListSubscriptions listSubscriptions,
            InitiativesOfCard initiatives,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.exportScorecard = exportScorecard;
        this.listSubscriptions = listSubscriptions;
        this.initiatives = initiatives;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response card(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        ScorecardReport report = viewScorecard.viewScorecard(actor, asked.question(wording));
        CardPageView view =
                CardPageView.of(
                        report,
                        initiatives.moving(actor, report),
                        listSubscriptions.listSubscriptions(actor),
                        wording);
        return Html.ok(Templates.card(Frame.of(view.name(), Place.SCORECARDS, actor), view));
    }

    /** The same card as a file, whole before its first byte leaves. */
    @GET
    @Path("export")
    @Authenticated
    public Response export(@BeanParam CardAsked asked, @RestQuery @Nullable String form) {
        ScorecardFile file =
                exportScorecard.exportScorecard(
                        currentActor.actor(), asked.question(wording), CardFileLink.formOf(form));
        return Response.ok(file.content(), file.form().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
