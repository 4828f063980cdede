package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.cascade.ViewAlignment;
import org.whalecurve.application.cascade.ViewCascade;
import org.whalecurve.application.cascade.ViewUnit;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** How the scorecards of units hang together with those above. */
@Path("/app/scorecards")
@RefusalsAsPages
class CascadeResource {

    private final CurrentActor currentActor;
    private final ViewUnit viewUnit;
    private final ViewCascade viewCascade;
    private final ViewAlignment viewAlignment;
    private final Wording wording;

    @Inject
    CascadeResource(
            CurrentActor currentActor,
            ViewUnit viewUnit,
            ViewCascade viewCascade,
            ViewAlignment viewAlignment,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewUnit = viewUnit;
        this.viewCascade = viewCascade;
        this.viewAlignment = viewAlignment;
        this.wording = wording;
    }

    /** A unit with all beneath it and their cards. */
    @GET
    @Path("unit")
    @Authenticated
    public Response unit(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        UnitPageView view =
                UnitPageView.of(
                        viewUnit.viewUnit(actor, asked.questionOfUnit(wording)),
                        actor.may(Right.KEEP_ORGANISATION),
                        wording);
        return Html.ok(Templates.unit(frame(view.name(), actor), view));
    }

    /** To what a card contributes, and what contributes to it. */
    @GET
    @Path("cascade")
    @Authenticated
    public Response cascade(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        CascadePageView view =
                CascadePageView.of(
                        viewCascade.viewCascade(actor, asked.question(wording)), wording);
        return Html.ok(Templates.cascade(frame(view.name(), actor), view));
    }

    /** The objectives of a card against the cards beneath. */
    @GET
    @Path("alignment")
    @Authenticated
    public Response alignment(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        AlignmentPageView view =
                AlignmentPageView.of(
                        viewAlignment.viewAlignment(actor, asked.question(wording)), wording);
        return Html.ok(Templates.alignment(frame(view.name(), actor), view));
    }

    private static Frame frame(String title, Actor actor) {
        return Frame.of(title, Place.SCORECARDS, actor);
    }
}
