package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
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
import org.whalecurve.application.profitability.CapacityReport;
import org.whalecurve.application.profitability.ViewCapacity;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class CapacityResource {

    private final CurrentActor current;
    private final ViewCapacity viewCapacity;

    CapacityResource(CurrentActor current, ViewCapacity viewCapacity) {
        this.current = current;
        this.viewCapacity = viewCapacity;
    }

    @GET
    @Path("/capacity")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewCapacity",
            summary = "Capacity used and unused.",
            description = "Only for those who see the whole company.")
    public RestResponse<CapacityJson> viewCapacity(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Context Request request) {
        return Tagged.answer(
                request, CapacityJson.from(viewCapacity.viewCapacity(current.actor(), id)));
    }

    @GET
    @Path("/capacity.csv")
    @Produces(Download.CSV)
    @Operation(operationId = "exportCapacity", summary = "Resource pools as a table.")
    public RestResponse<StreamingOutput> exportCapacity(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        CapacityReport report = viewCapacity.viewCapacity(current.actor(), id);
        return Download.csv("capacity-" + id, lines -> write(report, lines));
    }

    private static void write(CapacityReport report, Download.Lines lines) {
        lines.write(
                new CsvRow()
                        .text("run")
                        .text("period")
                        .text("currency")
                        .text("pool")
                        .text("name")
                        .text("own expense")
                        .text("received expense")
                        .text("expense")
                        .text("capacity minutes")
                        .text("used minutes")
                        .text("unused minutes")
                        .text("assigned")
                        .text("unused cost"));
        for (PoolUsage pool : report.pools()) {
            lines.write(
                    new CsvRow()
                            .text(report.run())
                            .text(report.period())
                            .text(report.currency())
                            .text(pool.pool())
                            .text(pool.name())
                            .amount(report.ownExpense(pool), report.currency())
                            .amount(report.receivedExpense(pool), report.currency())
                            .amount(pool.expense(), report.currency())
                            .decimal(Minutes.ofMilliminutes(pool.capacity()))
                            .decimal(Minutes.ofMilliminutes(pool.used()))
                            .decimal(Minutes.ofMilliminutes(pool.unused()))
                            .amount(pool.assigned(), report.currency())
                            .amount(pool.unusedCost(), report.currency()));
        }
    }
}
