package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.HeatMapQuestion;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;

@Path("/api/v1/runs/{id}/heat-map")
@Tag(name = "results")
@Authenticated
class HeatMapResource {

    private static final String RUN = "The run's id.";
    private static final String SORT =
            "By which figure customers and products are chosen; a minus: the largest first.";
    private static final String CUSTOMERS = "How many customers, from 1 to 20.";
    private static final String PRODUCTS = "How many products, from 1 to 20.";
    private static final String LARGEST = "-net-revenue";
    private static final String USUAL = "10";

    private final CurrentActor current;
    private final ViewHeatMap viewHeatMap;

    HeatMapResource(CurrentActor current, ViewHeatMap viewHeatMap) {
        this.current = current;
        this.viewHeatMap = viewHeatMap;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewHeatMap",
            summary = "What customers earn with products, cell by cell.",
            description =
                    "The first customers and products of an order. Who sees the whole company also"
                            + " gets all others, so that rows, columns and the whole add up to the"
                            + " statements of the run.")
    public RestResponse<HeatMapJson> viewHeatMap(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(LARGEST) Sort sort,
            @Parameter(description = CUSTOMERS) @QueryParam("customers") @DefaultValue(USUAL)
                    String customers,
            @Parameter(description = PRODUCTS) @QueryParam("products") @DefaultValue(USUAL)
                    String products,
            @Context Request request) {
        return Tagged.answer(request, HeatMapJson.from(report(id, sort, customers, products)));
    }

    @GET
    @Path("/cells.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportHeatMap",
            summary = "What customers earn with products, a row for each cell, as a table.",
            description = "Empty keys stand for all others and for what no product causes.")
    public RestResponse<StreamingOutput> exportHeatMap(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(LARGEST) Sort sort,
            @Parameter(description = CUSTOMERS) @QueryParam("customers") @DefaultValue(USUAL)
                    String customers,
            @Parameter(description = PRODUCTS) @QueryParam("products") @DefaultValue(USUAL)
                    String products) {
        HeatMapReport report = report(id, sort, customers, products);
        return Download.csv("heat-map-" + id, lines -> HeatMapTable.write(report, lines));
    }

    private HeatMapReport report(String id, Sort sort, String customers, String products) {
        return viewHeatMap.viewHeatMap(
                current.actor(),
                id,
                new HeatMapQuestion(
                        sort.order(),
                        Whole.read("customers", customers),
                        Whole.read("products", products)));
    }
}
