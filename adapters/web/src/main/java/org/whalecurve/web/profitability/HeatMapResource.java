package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.HeatMapQuestion;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What customers earn with products, cell by cell. */
@Path("/app/customers/heat-map")
@RefusalsAsPages
class HeatMapResource {

    /** As many as a screen shows side by side. */
    private static final int CUSTOMERS = 12;

    private static final int PRODUCTS = 8;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewHeatMap viewHeatMap;
    private final Wording wording;

    @Inject
    HeatMapResource(
            CurrentActor currentActor, RunChooser runs, ViewHeatMap viewHeatMap, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewHeatMap = viewHeatMap;
        this.wording = wording;
    }

    /**
     * @param by how customers and products are chosen; the largest if it is not named
     */
    @GET
    @Authenticated
    public Response map(@RestQuery @Nullable String run, @RestQuery @Nullable String by) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame = Frame.of("Customers and products", Place.CUSTOMERS, actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        HeatChoice choice = HeatChoice.named(by);
        return Html.ok(
                Templates.heatMap(
                        frame,
                        selection,
                        HeatMapPageView.of(report(actor, chosen.run(), choice), choice, wording)));
    }

    @GET
    @Path("/export")
    @Authenticated
    public Response export(@RestQuery String run, @RestQuery @Nullable String by) {
        HeatMapReport report = report(currentActor.actor(), run, HeatChoice.named(by));
        return Response.ok(HeatMapCsv.of(report), "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"heat-map-" + report.run() + ".csv\"")
                .build();
    }

    private HeatMapReport report(Actor actor, String run, HeatChoice choice) {
        return viewHeatMap.viewHeatMap(
                actor, run, new HeatMapQuestion(choice.order(), CUSTOMERS, PRODUCTS));
    }
}
