package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What a function of the company looks at first. */
@Path("/app/scorecards/desk")
@RefusalsAsPages
class DeskResource {

    private final CurrentActor currentActor;
    private final ViewScorecard viewScorecard;
    private final InitiativesOfCard initiatives;
    private final Wording wording;

    @Inject
    DeskResource(
            CurrentActor currentActor,
            ViewScorecard viewScorecard,
            InitiativesOfCard initiatives,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.initiatives = initiatives;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response desk(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        ScorecardReport report = viewScorecard.viewScorecard(actor, asked.question(wording));
        if (report.desk() == null) {
            throw Refusal.notFound("desk", "");
        }
        DeskPageView view =
                DeskPageView.of(report, initiatives.moving(actor, report), actor, wording);
        return Html.ok(Templates.desk(Frame.of(view.name(), Place.SCORECARDS, actor), view));
    }
}
