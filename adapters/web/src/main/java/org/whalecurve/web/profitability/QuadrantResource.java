package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What customers cost to serve against what they leave. */
@Path("/app/customers/quadrant")
@RefusalsAsPages
class QuadrantResource {

    /** As many as a picture can tell apart. */
    private static final int LARGEST = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewQuadrant viewQuadrant;
    private final Wording wording;

    @Inject
    QuadrantResource(
            CurrentActor currentActor,
            RunChooser runs,
            ViewQuadrant viewQuadrant,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewQuadrant = viewQuadrant;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response quadrant(@RestQuery @Nullable String run, @RestQuery @Nullable String unit) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        String ofUnit = unit == null || unit.isBlank() ? null : unit.strip();
        Frame frame = Frame.of("Quadrant", Place.CUSTOMERS, actor);
        return chosen == null
                ? Html.ok(Templates.empty(frame, EmptyView.of(actor)))
                : Html.ok(
                        Templates.quadrant(
                                frame,
                                selection,
                                QuadrantPageView.of(
                                        viewQuadrant.viewQuadrant(
                                                actor,
                                                chosen.run(),
                                                CustomerFilter.ofUnit(ofUnit),
                                                LARGEST),
                                        ofUnit == null ? "" : ofUnit,
                                        wording)));
    }
}
