package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.CustomerSelection;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.json.Percent;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class WhaleCurveResource {

    private final CurrentActor current;
    private final ViewWhaleCurve viewWhaleCurve;

    WhaleCurveResource(CurrentActor current, ViewWhaleCurve viewWhaleCurve) {
        this.current = current;
        this.viewWhaleCurve = viewWhaleCurve;
    }

    @GET
    @Path("/whale-curve")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewWhaleCurve",
            summary = "The whale curve of the customers you may see.",
            description = "Percentages are null when the total profit is not above zero.")
    public RestResponse<CurveJson> viewWhaleCurve(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @BeanParam CustomerSelection selection,
            @Context Request request) {
        return Tagged.answer(request, CurveJson.from(read(id, selection)));
    }

    @GET
    @Path("/whale-curve.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportWhaleCurve",
            summary = "The points of the whale curve as a table.")
    public RestResponse<StreamingOutput> exportWhaleCurve(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @BeanParam CustomerSelection selection) {
        ScopedWhaleCurve scoped = read(id, selection);
        return Download.csv("whale-curve-" + id, lines -> write(scoped, lines));
    }

    private ScopedWhaleCurve read(String id, CustomerSelection selection) {
        return viewWhaleCurve.viewWhaleCurve(current.actor(), id, selection.filter());
    }

    private static void write(ScopedWhaleCurve scoped, Download.Lines lines) {
        WhaleCurve curve = scoped.curve();
        lines.write(
                new CsvRow()
                        .text("run")
                        .text("period")
                        .text("currency")
                        .text("rank")
                        .text("percent of customers")
                        .text("cumulative profit")
                        .text("percent of profit"));
        for (WhaleCurve.Point point : curve.points()) {
            lines.write(
                    new CsvRow()
                            .text(scoped.run())
                            .text(scoped.period())
                            .text(scoped.currency())
                            .number(point.rank())
                            .decimal(Percent.of(point.rank(), curve.customers()))
                            .amount(point.cumulativeMinor(), scoped.currency())
                            .decimal(Percent.of(point.cumulativeMinor(), curve.totalMinor())));
        }
    }
}
