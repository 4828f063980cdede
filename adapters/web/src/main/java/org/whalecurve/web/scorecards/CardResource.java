package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.ViewScorecard;
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
    private final Wording wording;

    @Inject
    CardResource(CurrentActor currentActor, ViewScorecard viewScorecard, Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response card(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        CardPageView view =
                CardPageView.of(
                        viewScorecard.viewScorecard(actor, asked.question(wording)), wording);
        return Html.ok(Templates.card(Frame.of(view.name(), Place.SCORECARDS, actor), view));
    }
}
